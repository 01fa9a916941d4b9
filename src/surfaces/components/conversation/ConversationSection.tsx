import { useState } from 'preact/hooks';
import type { Conversation } from '../../../domain/conversation';
import { idsOf, type Person } from '../../../domain/person';
import { nowText, openConversationWindow, say } from '../../../platform';
import {
  addConversation,
  bringBackState,
  changeAppointment,
  listConversations,
  setConversationState,
} from '../../../storage';
import type { Tell } from '../frame/toasts';
import { useLive } from '../frame/useLive';
import { useNow } from '../frame/useNow';
import { useOneSave } from '../frame/useOneSave';
import { AppointmentForm } from './AppointmentForm';
import { whenOf } from './appointmentWords';
import { saveToCalendar } from './calendarOfConversation';
import { Preparation } from './Preparation';

interface Props {
  readonly person: Person;
  readonly tell: Tell;
  /** The conversation begins, here. */
  readonly onTalk: (conversation: Conversation) => void;
}

/** The conversation that is planned with somebody: when and where, the preparation, and the way in. */
export function ConversationSection({ person, tell, onTalk }: Props) {
  const all = useLive(() => listConversations(person), idsOf(person).join());
  const [planning, setPlanning] = useState(false);
  const save = useOneSave();
  if (!all) return null;
  const planned = all.filter(({ state }) => state === 'planned').reverse();
  return (
    <section class="stack tight" id="conversation">
      <h2>{say('conversation')}</h2>
      {planned.map((conversation) => (
        <PlannedConversation
          key={conversation.id}
          conversation={conversation}
          person={person}
          tell={tell}
          onTalk={() => onTalk(conversation)}
        />
      ))}
      {planning ? (
        <div class="card">
          <AppointmentForm
            person={person}
            saveWords={say('appointment_save')}
            onSave={(appointment) =>
              void save(async () => {
                await addConversation({ ...appointment, personId: person.id }, nowText());
                setPlanning(false);
                tell({ text: say('appointment_saved') });
              })
            }
            onCancel={() => setPlanning(false)}
          />
        </div>
      ) : (
        planned.length === 0 && (
          <div class="row">
            <button type="button" onClick={() => setPlanning(true)}>
              {say('appointment_plan')}
            </button>
          </div>
        )
      )}
    </section>
  );
}

interface PlannedProps extends Pick<Props, 'person' | 'tell'> {
  readonly conversation: Conversation;
  readonly onTalk: () => void;
}

function PlannedConversation({ conversation, person, tell, onTalk }: PlannedProps) {
  const [changing, setChanging] = useState(false);
  const save = useOneSave();
  const { id, medium, where, minutes, startedAt } = conversation;
  const hasCome = conversation.start.slice(0, 10) <= dateIn(conversation.zone, useNow());
  const becomes = async (state: 'held' | 'cancelled' | 'no-show') => {
    const before = await setConversationState(id, state, nowText());
    const back = () => void (before && bringBackState(before, nowText()));
    tell({ text: say(`conversation_${state}`), undo: { words: say('undo'), act: back } });
  };
  return (
    <div class="card">
      {changing ? (
        <AppointmentForm
          person={person}
          before={conversation}
          saveWords={say('saveChanges')}
          onSave={(appointment) =>
            void save(async () => {
              await changeAppointment(id, appointment, nowText());
              setChanging(false);
            })
          }
          onCancel={() => setChanging(false)}
        />
      ) : (
        <>
          <div class="stack tight">
            <p>
              <strong>{whenOf(conversation, person.place?.zone)}</strong>
            </p>
            <p class="soft">
              {say(`medium_${medium}`)} · {say('appointment_length', { minutes })}
            </p>
            {where !== undefined && <Where where={where} />}
          </div>
          <div class="row">
            <button type="button" class="primary" onClick={onTalk}>
              {say(startedAt === undefined ? 'conversation_begin' : 'conversation_goOn')}
            </button>
            <button type="button" onClick={() => void openConversationWindow(id)}>
              {say('conversation_window')}
            </button>
          </div>
          <div class="row">
            {hasCome && (
              <button type="button" class="plain small" onClick={() => void becomes('held')}>
                {say('appointment_held')}
              </button>
            )}
            <button type="button" class="plain small" onClick={() => setChanging(true)}>
              {say('appointment_change')}
            </button>
            <button type="button" class="plain small" onClick={() => saveToCalendar(conversation, person)}>
              {say('appointment_calendar')}
            </button>
            <button type="button" class="plain small" onClick={() => void becomes('cancelled')}>
              {say('appointment_cancelled')}
            </button>
            {hasCome && (
              <button type="button" class="plain small" onClick={() => void becomes('no-show')}>
                {say('appointment_noShow')}
              </button>
            )}
          </div>
        </>
      )}
      <Preparation conversation={conversation} person={person} tell={tell} />
    </div>
  );
}

/** The date there, 'YYYY-MM-DD'. */
function dateIn(zone: string, now: Temporal.Instant): string {
  return now.toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** A link only where it surely is one; anything else is a place or a number. */
function Where({ where }: { readonly where: string }) {
  const isLink = /^https:\/\/\S+$/u.test(where) && URL.canParse(where);
  return (
    <p dir="auto">
      {isLink ? (
        <a href={where} target="_blank" rel="noreferrer noopener">
          {where}
        </a>
      ) : (
        where
      )}
    </p>
  );
}
