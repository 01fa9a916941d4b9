import { say, sayCount } from '../../../platform';
import type { LeftOutShown } from './workerMessages';

interface Props {
  readonly rows: readonly LeftOutShown[];
  /** Of all, more than are shown. */
  readonly count: number;
  readonly onMore: () => void;
}

/** Which rows stay out, with line and reason. Nothing of them is brought in half. */
export function LeftOutRows({ rows, count, onMore }: Props) {
  if (count === 0) return null;
  return (
    <details>
      <summary>{sayCount('import_leftOut_title', count)}</summary>
      <div class="stack tight">
        <ul class="stack tight">
          {rows.map(({ line, why }) => (
            <li key={`${line} ${why.code}`} class="small">
              <strong>{say('import_line', { line })}</strong> {whyWords(why)}
            </li>
          ))}
        </ul>
        {count > rows.length && (
          <div>
            <button type="button" class="plain small" onClick={onMore}>
              {sayCount('countMore', count - rows.length)}
            </button>
          </div>
        )}
      </div>
    </details>
  );
}

function whyWords(why: LeftOutShown['why']): string {
  if ('fields' in why) return sayCount('import_why_fields', why.fields, { expected: why.expected });
  return say(`import_why_${why.code}`);
}
