import { startOf } from '../../../domain/conversation';
import type { SteadyProgress } from '../../../domain/learned';
import { idsOf, type Person } from '../../../domain/person';
import { locale, nowText, ownZone, say, sayCount } from '../../../platform';
import { tickNextStep } from '../../../storage';
import { dayAndTime } from '../../components/frame/times';

interface Props {
  readonly progress: SteadyProgress;
  readonly people: readonly Person[];
  /** 'YYYY-MM-DD' of the user. */
  readonly today: string;
}

/** This week's small plan and a modest record: encouragement, nothing to keep up (M1, M8). */
export function SteadyCard({ progress, people, today }: Props) {
  const { planned, open, done, months, held, word } = progress;
  const nameOf = (id: string) => people.find((one) => idsOf(one).includes(id))?.name ?? say('someoneGone');
  return (
    <section class="card steady">
      <div class="stack tight">
        <h2>{say('steady')}</h2>
        <p>{say(`steady_${word}`)}</p>
        {planned.length + open.length + done.length > 0 && (
          <>
            <h3 class="small">{say('steady_week')}</h3>
            <ul class="stack tight">
              {planned.map((conversation) => (
                <li key={conversation.id} class="points-line">
                  {say('steady_talk', {
                    name: nameOf(conversation.personId),
                    when: dayAndTime(startOf(conversation).toInstant(), ownZone()),
                  })}
                </li>
              ))}
              {[...open, ...done].map(({ id, kind, text, personId, doneOn }) => (
                <li key={id}>
                  <label class="choice">
                    <input
                      type="checkbox"
                      checked={doneOn !== undefined}
                      onChange={(event) =>
                        void tickNextStep(id, event.currentTarget.checked ? today : undefined, nowText())
                      }
                    />
                    <span class={doneOn === undefined ? '' : 'soft'}>
                      {text}{' '}
                      <span class="small soft">
                        {say(`outcome_${kind}_name`)} · {say('outcome_from', { name: nameOf(personId) })}
                      </span>
                    </span>
                  </label>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      {held > 0 && (
        <div class="stack tight">
          <h3 class="small">{sayCount('talkCount', held)}</h3>
          <ol class="months">
            {months.map(({ month, held: count }) => (
              <li key={month}>
                <span class="month-bar" style={{ blockSize: `${barHeight(count, months)}px` }} />
                <strong>{count.toLocaleString(locale())}</strong>
                <span class="small soft">{monthName(month)}</span>
              </li>
            ))}
          </ol>
        </div>
      )}
    </section>
  );
}

const TALLEST = 48;

function barHeight(count: number, months: SteadyProgress['months']): number {
  const most = Math.max(4, ...months.map(({ held }) => held));
  return count === 0 ? 2 : Math.max(6, Math.round((count / most) * TALLEST));
}

/** @param month 'YYYY-MM' */
function monthName(month: string): string {
  return Temporal.PlainDate.from(`${month}-01`).toLocaleString(locale(), { month: 'short' });
}
