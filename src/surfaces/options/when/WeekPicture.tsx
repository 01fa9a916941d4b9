import { type Channel, type GradedDay, type SendRules, weekGrades } from '../../../domain/calendar';
import { say } from '../../../platform';
import { hourOfDay, shortWeekday, weekdayName } from '../../components/frame/times';

interface Props {
  readonly rules: SendRules;
  readonly channel: Channel;
}

const weekends = [
  [6, 7],
  [5, 6],
] as const;

/** What the rules make of the two usual weeks, in words and colours. */
export function WeekPicture({ rules, channel }: Props) {
  return (
    <div class="week-pictures">
      {weekends.map((weekend) => {
        const days = weekGrades(rules, channel, weekend);
        return (
          <table class="week-picture" key={weekend.join()}>
            <caption class="hint">{captionOf(days, weekend)}</caption>
            <thead>
              <tr>
                {days.map(({ weekday }) => (
                  <th scope="col" key={weekday}>
                    <abbr title={weekdayName(weekday)}>{shortWeekday(weekday)}</abbr>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              <tr>
                {days.map(({ weekday, parts }) => (
                  <td key={weekday}>
                    {parts.map(({ from, grade }, index) => (
                      <span class="grade" data-grade={grade} key={from}>
                        {say(`grade_${grade}`)}
                        {index > 0 && <small> {say('when_fromTime', { time: hourOfDay(from) })}</small>}
                      </span>
                    ))}
                  </td>
                ))}
              </tr>
            </tbody>
          </table>
        );
      })}
    </div>
  );
}

function captionOf(days: readonly GradedDay[], weekend: readonly number[]): string {
  const workdays = days.filter(({ weekday }) => !weekend.includes(weekday));
  const [first, last] = [workdays[0], workdays.at(-1)];
  return first && last ? say('when_week', { first: weekdayName(first.weekday), last: weekdayName(last.weekday) }) : '';
}
