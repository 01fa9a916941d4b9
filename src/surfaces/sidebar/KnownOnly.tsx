import { isListed, type Person } from '../../domain/person';
import { nowText, say } from '../../platform';
import { putInList, takeFromList } from '../../storage';
import { longDay } from '../components/frame/times';
import type { Tell } from '../components/frame/toasts';

/** Somebody the user knows who is not in the target list (M15), and the way into it. */
export function KnownOnly({ person, tell }: { readonly person: Person; readonly tell: Tell }) {
  if (isListed(person)) return null;
  const { id, name, connectedOn } = person;
  const put = async () => {
    const ids = await putInList([id], nowText());
    tell({
      text: say('knownOnly_isIn', { name }),
      undo: { words: say('undo'), act: () => void takeFromList(ids, nowText()) },
    });
  };
  return (
    <div class="notice stack tight">
      <p>
        {connectedOn === undefined
          ? say('knownOnly')
          : say('knownOnly_since', { day: longDay(Temporal.PlainDate.from(connectedOn)) })}
      </p>
      <div>
        <button type="button" class="small" onClick={() => void put()}>
          {say('knownOnly_put')}
        </button>
      </div>
    </div>
  );
}
