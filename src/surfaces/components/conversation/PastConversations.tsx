import { useState } from 'preact/hooks';
import { idsOf, type Person } from '../../../domain/person';
import { now, nowText, ownZone, say } from '../../../platform';
import { addConversation, listConversations } from '../../../storage';
import type { Tell } from '../frame/toasts';
import { useLive } from '../frame/useLive';
import { useOneSave } from '../frame/useOneSave';
import { PastConversation } from './PastConversation';
import { TalkedForm } from './TalkedForm';

interface Props {
  readonly person: Person;
  readonly tell: Tell;
}

/** The conversations with one person so far, newest first, and a way to write down one that was never planned here. */
export function PastConversations({ person, tell }: Props) {
  const save = useOneSave();
  const conversations = useLive(() => listConversations(person), idsOf(person).join());
  const [talked, setTalked] = useState(false);
  if (!conversations) return null;
  const past = conversations.filter(({ state }) => state !== 'planned');
  return (
    <section class="stack" id="past-conversations">
      {past.length > 0 && <h2>{say('conversations')}</h2>}
      {past.map((conversation) => (
        <PastConversation key={conversation.id} conversation={conversation} person={person} tell={tell} />
      ))}
      {talked ? (
        <div class="card">
          <TalkedForm
            now={now().toZonedDateTimeISO(ownZone())}
            onSave={(talk) =>
              void save(async () => {
                await addConversation({ ...talk, personId: person.id, state: 'held' }, nowText());
                setTalked(false);
              })
            }
            onCancel={() => setTalked(false)}
          />
        </div>
      ) : (
        <div>
          <button type="button" class="plain small" onClick={() => setTalked(true)}>
            {say(past.some(({ state }) => state === 'held') ? 'talked_again' : 'talked')}
          </button>
        </div>
      )}
    </section>
  );
}
