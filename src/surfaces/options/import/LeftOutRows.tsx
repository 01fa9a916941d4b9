import { say, sayCount } from '../../../platform';
import type { LeftOutShown } from './workerMessages';

interface Props {
  readonly rows: readonly LeftOutShown[];
  /** Of all, more than are shown. */
  readonly count: number;
  readonly doubles: number;
}

/** Which rows stay out, with line and reason. Nothing of them is brought in half. */
export function LeftOutRows({ rows, count, doubles }: Props) {
  if (count + doubles === 0) return null;
  return (
    <details>
      <summary>{sayCount('import_leftOut_title', count + doubles)}</summary>
      <div class="stack tight">
        {doubles > 0 && <p class="small">{sayCount('import_doubles', doubles)}</p>}
        <ul class="stack tight">
          {rows.map(({ line, why }) => (
            <li key={`${line} ${why.code}`} class="small">
              <strong>{say('import_line', { line })}</strong> {whyWords(why)}
            </li>
          ))}
        </ul>
        {count > rows.length && <p class="hint">{sayCount('import_moreRows', count - rows.length)}</p>}
      </div>
    </details>
  );
}

function whyWords(why: LeftOutShown['why']): string {
  if ('fields' in why) return sayCount('import_why_fields', why.fields, { expected: why.expected });
  return say(`import_why_${why.code}`);
}
