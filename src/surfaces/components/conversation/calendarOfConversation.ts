import type { Conversation } from '../../../domain/conversation';
import type { Person } from '../../../domain/person';
import { type CalendarEvent, calendarFile, calendarFileName } from '../../../exchange/calendarFile';
import { nowText, plainText, saveFile, say } from '../../../platform';
import { whenOf } from './appointmentWords';

/** Rings before the conversation: time to read the questions once more. */
const ALARM_MINUTES = 30;

/** Saves a conversation for the user's own calendar. */
export function saveToCalendar(conversation: Conversation, person: Person): void {
  const event = eventOfConversation(conversation, person);
  saveFile(calendarFileName(event.title, event.start.slice(0, 10)), 'text/calendar', calendarFile([event], nowText()));
}

/** A conversation as an appointment: both clocks, the place, and the questions that were prepared. */
export function eventOfConversation(conversation: Conversation, person: Person): CalendarEvent {
  const { id, start, zone, minutes, where, medium, questions } = conversation;
  const title = plainText(say('calendar_talk', { name: person.name }));
  const lines = [
    plainText(whenOf(conversation, person.place?.zone)),
    say(`medium_${medium}`),
    ...(questions.length > 0 ? ['', ...questions.map(({ text }, index) => `${index + 1}. ${text}`)] : []),
  ];
  return {
    uid: `conversation-${id}`,
    start,
    zone,
    minutes,
    title,
    description: lines.join('\n'),
    alarmMinutes: ALARM_MINUTES,
    ...(where !== undefined && { where }),
  };
}
