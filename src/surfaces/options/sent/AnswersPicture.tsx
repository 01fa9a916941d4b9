import { useMemo } from 'preact/hooks';
import {
  type AnswersByTime,
  answersByTime,
  ENOUGH_ANSWERS,
  type HourOfWeek,
  type SentMessage,
} from '../../../domain/outreach';
import type { Person } from '../../../domain/person';
import { direction, say, sayCount } from '../../../platform';
import { listAnswers } from '../../../storage';
import { useOwnTime } from '../../components/frame/OwnSettings';
import { hourOfDay, shortWeekday, weekdayName } from '../../components/frame/times';
import { useLive } from '../../components/frame/useLive';

interface Props {
  readonly people: readonly Person[];
  readonly messages: readonly SentMessage[];
}

/** The user's own experience beside the rule of thumb: which of their messages were answered, by weekday and hour. */
export function AnswersPicture({ people, messages }: Props) {
  const answers = useLive(() => listAnswers());
  const own = useOwnTime();
  const enough = answers !== undefined && answers.length >= ENOUGH_ANSWERS;
  const byTime = useMemo(
    () => (enough ? answersByTime(people, messages, answers, own) : undefined),
    [people, messages, answers, own.zone],
  );
  if (!byTime || byTime.answers < ENOUGH_ANSWERS) return null;
  return (
    <section class="card">
      <h2>{say('answers_title')}</h2>
      <p class="hint">
        {sayCount('answers_what', byTime.answers)} {mostIn(byTime)}
      </p>
      <Picture {...byTime} />
      <details class="small">
        <summary>{say('answers_table')}</summary>
        <Table {...byTime} />
      </details>
    </section>
  );
}

function mostIn({ hours }: AnswersByTime): string {
  const [most] = [...hours].sort((a, b) => b.answered - a.answered);
  return most ? say('answers_most', { when: whenOf(most), answered: most.answered, sent: most.sent }) : '';
}

function whenOf({ weekday, hour }: HourOfWeek): string {
  return say('answers_when', { weekday: weekdayName(weekday), time: hourOfDay(`${String(hour).padStart(2, '0')}:00`) });
}

const weekdays = [1, 2, 3, 4, 5, 6, 7];
const CELL = 24;
const LEFT = 40;
const TOP = 20;
/** Everybody's working day, even where nobody was written to in it. */
const usual = { from: 8, to: 18 };

/** A dot an hour: the ring is what was sent, the disc in it what was answered, both by area. */
function Picture({ hours }: AnswersByTime) {
  const from = Math.min(usual.from, ...hours.map(({ hour }) => hour));
  const to = Math.max(usual.to, ...hours.map(({ hour }) => hour));
  const most = Math.max(...hours.map(({ sent }) => sent));
  const radius = (count: number) => (CELL / 2 - 1) * Math.sqrt(count / most);
  const columns = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const width = LEFT + columns.length * CELL;
  // Read from the right, it is drawn from there.
  const fromStart = (distance: number) => (direction() === 'rtl' ? width - distance : distance);
  const x = (hour: number) => fromStart(LEFT + (hour - from + 0.5) * CELL);
  const y = (weekday: number) => TOP + (weekday - 0.5) * CELL;
  return (
    <svg class="answers" viewBox={`0 0 ${width} ${TOP + 7 * CELL}`} role="img" aria-label={say('answers_title')}>
      {columns
        .filter((hour) => hour % 3 === 0)
        .map((hour) => (
          <text key={hour} x={x(hour)} y={12} text-anchor="middle">
            {hour}
          </text>
        ))}
      {weekdays.map((weekday) => (
        <g key={weekday}>
          <line x1={fromStart(LEFT)} x2={fromStart(width)} y1={y(weekday)} y2={y(weekday)} />
          <text x={fromStart(0)} y={y(weekday) + 4}>
            {shortWeekday(weekday)}
          </text>
        </g>
      ))}
      {hours.map((cell) => (
        <g key={`${cell.weekday} ${cell.hour}`}>
          <title>{say('answers_cell', { when: whenOf(cell), answered: cell.answered, sent: cell.sent })}</title>
          <circle class="sent" cx={x(cell.hour)} cy={y(cell.weekday)} r={radius(cell.sent)} />
          <circle class="answered" cx={x(cell.hour)} cy={y(cell.weekday)} r={radius(cell.answered)} />
        </g>
      ))}
    </svg>
  );
}

function Table({ hours }: AnswersByTime) {
  return (
    <table class="plain-table">
      <thead>
        <tr>
          <th scope="col">{say('answers_time')}</th>
          <th scope="col">{say('answers_answered')}</th>
          <th scope="col">{say('answers_sent')}</th>
        </tr>
      </thead>
      <tbody>
        {hours.map((cell) => (
          <tr key={`${cell.weekday} ${cell.hour}`}>
            <th scope="row">{whenOf(cell)}</th>
            <td>{cell.answered}</td>
            <td>{cell.sent}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
