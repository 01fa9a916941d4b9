import { useState } from 'preact/hooks';
import { idsOf, type Person } from '../../../domain/person';
import { nowText, say } from '../../../platform';
import {
  correctIntroduction,
  deleteIntroduction,
  listEverybody,
  listIntroductions,
  peopleOfIntroductions,
  recordIntroduction,
  restoreIntroduction,
} from '../../../storage';
import type { Tell } from '../frame/toasts';
import { useLive } from '../frame/useLive';
import { ChoosePerson } from './ChoosePerson';

interface Props {
  readonly person: Person;
  readonly tell: Tell;
  readonly onOpenPerson: (id: string) => void;
}

/** Who led to this person, and to whom they led (M56). */
export function PersonIntroductions({ person, tell, onOpenPerson }: Props) {
  const ids = idsOf(person);
  const introductions = useLive(() => listIntroductions(person), ids.join());
  const [adding, setAdding] = useState(false);
  const people = useLive(peopleOfIntroductions);
  // Whoever the user knows may have led here: read only when it is asked.
  const everybody = useLive(async () => (adding ? listEverybody() : []), String(adding));
  if (!introductions || !people) return null;
  const who = (id: string) => people.find((one) => idsOf(one).includes(id));
  const remove = async (id: string) => {
    await deleteIntroduction(id, nowText());
    const back = () => void restoreIntroduction(id);
    tell({ text: say('introductionRemoved'), undo: { words: say('undo'), act: back } });
  };
  return (
    <section class="stack tight">
      <h2>{say('introductions')}</h2>
      <ul class="stack tight">
        {introductions.map(({ id, fromId, toId, how }) => {
          const leadsHere = ids.includes(toId);
          const other = who(leadsHere ? fromId : toId);
          return (
            <li key={id} class="row">
              <span>
                {say(leadsHere ? `ledHere_${how}` : `ledOn_${how}`, { name: other?.name ?? say('someoneGone') })}
              </span>
              {other && (
                <button type="button" class="plain small" onClick={() => onOpenPerson(other.id)}>
                  {say('openPage')}
                  <span class="unseen"> {other.name}</span>
                </button>
              )}
              {how === 'suggested' && (
                <button
                  type="button"
                  class="plain small"
                  onClick={() => void correctIntroduction(id, { how: 'introduced', at: nowText() }, nowText())}
                >
                  {say('putInTouch')}
                </button>
              )}
              <button type="button" class="plain small" onClick={() => void remove(id)}>
                {say('remove')}
                <span class="unseen"> {other?.name}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {adding ? (
        <ChoosePerson
          people={(everybody ?? []).filter(({ id }) => id !== person.id)}
          legend={say('ledHere_who')}
          onChoose={(from) => {
            setAdding(false);
            const at = nowText();
            void recordIntroduction({ fromId: from.id, toId: person.id, how: 'suggested', at }, at);
          }}
          onCancel={() => setAdding(false)}
        />
      ) : (
        <div>
          <button type="button" class="plain small" onClick={() => setAdding(true)}>
            {say('ledHere_add')}
          </button>
        </div>
      )}
    </section>
  );
}
