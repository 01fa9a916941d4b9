import { startOf } from '../../../domain/conversation';
import { nextSteps } from '../../../domain/journey';
import { idsOf } from '../../../domain/person';
import { calendarFile } from '../../../exchange';
import { now, nowText, ownZone, saveFile, say, sayCount } from '../../../platform';
import { listEverybody, recordsForSteps } from '../../../storage';
import { eventOfConversation } from '../../components/conversation/calendarOfConversation';
import { useJourneySettings } from '../../components/frame/OwnSettings';
import { dayOf } from '../../components/frame/times';
import { eventOfStep } from '../../components/steps/calendarOfStep';
import type { PageProps } from '../PageProps';

/** Conversations to come and reminders, as one file for the user's calendar. */
export function ExportPlanned({ tell }: PageProps) {
  const settings = useJourneySettings();
  const save = async () => {
    const facts = { people: await listEverybody(), ...(await recordsForSteps()) };
    const people = new Map(facts.people.flatMap((person) => idsOf(person).map((id) => [id, person] as const)));
    const talks = facts.conversations.flatMap((conversation) => {
      const person = people.get(conversation.personId);
      const isToCome =
        conversation.deletedAt === undefined &&
        conversation.state === 'planned' &&
        Temporal.Instant.compare(startOf(conversation).add({ minutes: conversation.minutes }).toInstant(), now()) > 0;
      return person && isToCome ? [eventOfConversation(conversation, person)] : [];
    });
    const reminders = nextSteps(facts, now(), settings)
      .filter((step) => step.code === 'reminder' || step.code === 'write-later')
      .map((step) => eventOfStep(step, (id) => people.get(id)?.name));
    const events = [...talks, ...reminders];
    if (events.length === 0) return tell({ text: say('export_planned_none') });
    const day = dayOf(nowText(), ownZone());
    saveFile(`parley-planned-${day}.ics`, 'text/calendar', calendarFile(events, nowText()));
    tell({ text: sayCount('export_planned_saved', events.length) });
  };
  return (
    <section class="card">
      <h2>{say('export_planned')}</h2>
      <p>{say('export_planned_what')}</p>
      <div class="row">
        <button type="button" onClick={() => void save()}>
          {say('export_planned_save')}
        </button>
      </div>
    </section>
  );
}
