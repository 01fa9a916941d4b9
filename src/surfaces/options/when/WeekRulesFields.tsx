import type { DayRule, WeekRules } from '../../../domain/calendar';
import { say } from '../../../platform';
import { weekdayName } from '../../components/frame/times';
import { DayRuleFields } from './DayRuleFields';

interface Props {
  readonly week: WeekRules;
  readonly onChange: (week: WeekRules) => void;
}

const last = ['lastWorkday', 'weekend', 'dayOff'] as const;

/** The days of a week by their place in it (T1), with the names they have in a week from Monday to Friday. */
export function WeekRulesFields({ week, onChange }: Props) {
  const setWorkday = (index: number, rule: DayRule) =>
    onChange({ ...week, workdays: week.workdays.map((before, at) => (at === index ? rule : before)) });
  const examples = { lastWorkday: weekdayName(5), weekend: `${weekdayName(6)}, ${weekdayName(7)}`, dayOff: undefined };
  return (
    <div class="day-rules">
      {week.workdays.map((rule, index) => (
        <DayRuleFields
          key={index}
          name={say('when_workday', { position: index + 1 })}
          example={weekdayName(index + 1)}
          rule={rule}
          onChange={(changed) => setWorkday(index, changed)}
        />
      ))}
      {last.map((which) => (
        <DayRuleFields
          key={which}
          name={say(`when_${which}`)}
          example={examples[which]}
          rule={week[which]}
          onChange={(changed) => onChange({ ...week, [which]: changed })}
        />
      ))}
    </div>
  );
}
