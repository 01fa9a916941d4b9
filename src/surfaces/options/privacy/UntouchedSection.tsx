import type { ManyChange } from '../../../domain/list';
import { MONTHS_UNTOUCHED, untouchedBefore } from '../../../domain/trash';
import { inOneLine, nowText, ownZone, say, sayCount } from '../../../platform';
import { changeMany, takeBackMany, untouchedSince } from '../../../storage';
import type { Tell } from '../../components/frame/toasts';
import { useLive } from '../../components/frame/useLive';

/** More names than this are a number. */
const NAMED = 20;

/** Whoever nothing was written down about for a year: are they still needed? Both answers can be taken back. */
export function UntouchedSection({ tell }: { readonly tell: Tell }) {
  const people = useLive(() => untouchedSince(untouchedBefore(nowText(), ownZone())));
  if (!people) return null;
  const change = async (what: ManyChange, said: (count: number) => string) => {
    const done = await changeMany(
      people.map(({ id }) => id),
      what,
      nowText(),
    );
    const act = () => void takeBackMany(done, nowText());
    tell({ text: said(done.before.length), undo: { words: say('undo'), act } });
  };
  return (
    <section class="card" id="untouched">
      <h2>{say('untouched_title')}</h2>
      {people.length === 0 ? (
        <p>{sayCount('untouched_nobody', MONTHS_UNTOUCHED)}</p>
      ) : (
        <>
          <p>{sayCount('untouched', people.length)}</p>
          <p class="small soft">
            {inOneLine(...people.slice(0, NAMED).map(({ name }) => name), people.length > NAMED ? '…' : undefined)}
          </p>
          <div class="row">
            <button
              type="button"
              onClick={() => void change({ kind: 'keep' }, (count) => sayCount('untouched_kept', count))}
            >
              {say('untouched_keep')}
            </button>
            <button
              type="button"
              onClick={() => void change({ kind: 'delete' }, (count) => sayCount('untouched_deleted', count))}
            >
              {say('untouched_delete')}
            </button>
          </div>
        </>
      )}
    </section>
  );
}
