import { useState } from 'preact/hooks';
import type { Person } from '../../../domain/person';
import { type Deleted, daysLeft, KEPT_DAYS } from '../../../domain/trash';
import { nowText, ownZone, say, sayCount } from '../../../platform';
import { bringBack, eraseDeleted, getDeletedPerson, listDeleted } from '../../../storage';
import { dayAndTime, wallTime } from '../../components/frame/times';
import { useLive } from '../../components/frame/useLive';
import { ForgetPerson } from '../../components/person/ForgetPerson';
import type { PageProps } from '../PageProps';

/** What was deleted in the last thirty days, to be brought back or erased at once. */
export function TrashPage({ tell }: PageProps) {
  const deleted = useLive(listDeleted);
  const [forgetting, setForgetting] = useState<Person>();
  if (!deleted) return null;
  const restore = async (one: Deleted) => {
    await bringBack(one, nowText());
    tell({ text: say('broughtBack', { title: one.title }) });
  };
  const erase = async (one: Deleted) => {
    if (one.kind === 'person') setForgetting(await getDeletedPerson(one.id));
    else await eraseDeleted(one);
  };
  return (
    <div class="stack wide">
      <div>
        <h1>{say('page_trash')}</h1>
        <p class="soft">{sayCount('trashWhat', KEPT_DAYS)}</p>
      </div>
      {deleted.length === 0 && <p class="card">{say('trashEmpty')}</p>}
      {deleted.length > 0 && (
        <ul class="lines card">
          {deleted.map((one) => (
            <li key={one.id} class="stack tight">
              {forgetting?.id === one.id ? (
                <ForgetPerson
                  person={forgetting}
                  onCancel={() => setForgetting(undefined)}
                  onDone={() => tell({ text: say('forgotten', { name: one.title }) })}
                />
              ) : (
                <TrashLine one={one} onRestore={() => void restore(one)} onErase={() => void erase(one)} />
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface LineProps {
  readonly one: Deleted;
  readonly onRestore: () => void;
  readonly onErase: () => void;
}

function TrashLine({ one, onRestore, onErase }: LineProps) {
  return (
    <div class="row apart">
      <div class="stack tight">
        <strong>{one.title}</strong>
        <span class="small soft">
          {whatOf(one)} · {sayCount('erasedIn', daysLeft(one.deletedAt, nowText()))}
        </span>
      </div>
      <div class="row">
        <button type="button" onClick={onRestore}>
          {say('bringBack')}
          <span class="unseen"> {one.title}</span>
        </button>
        <button type="button" class="plain small" onClick={onErase}>
          {say(one.kind === 'person' ? 'forgetPerson' : 'eraseNow')}
          <span class="unseen"> {one.title}</span>
        </button>
      </div>
    </div>
  );
}

function whatOf({ kind, at = '' }: Deleted): string {
  if (kind === 'message') return say('trashMessage', { when: dayAndTime(Temporal.Instant.from(at), ownZone()) });
  if (kind === 'conversation') return say('trashConversation', { when: wallTime(at) });
  return say(kind === 'person' ? 'trashPerson' : 'trashQuestion');
}
