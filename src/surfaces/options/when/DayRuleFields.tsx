import { type DayGrade, type DayRule, dayGrades } from '../../../domain/calendar';
import { say } from '../../../platform';

interface Props {
  /** "First workday", with an example of it. */
  readonly name: string;
  readonly example?: string | undefined;
  readonly rule: DayRule;
  readonly onChange: (rule: DayRule) => void;
}

/** When a day turns where nothing else was said: after it the day is on its way out. */
const NOON = '12:00';

/** How a day of their week is graded, and how from an hour on. */
export function DayRuleFields({ name, example, rule, onChange }: Props) {
  const { grade, later } = rule;
  const change = (changed: Partial<DayRule>) => onChange({ ...rule, ...changed });
  return (
    <fieldset class="day-rule">
      <legend>
        {name}
        {example !== undefined && <span class="hint"> {example}</span>}
      </legend>
      <GradeSelect label={say('when_gradeOf', { day: name })} grade={grade} onChange={(to) => change({ grade: to })} />
      {later ? (
        <span class="row">
          <label class="row together">
            {say('when_from')}
            <input
              type="time"
              value={later.from}
              required
              onChange={({ currentTarget: { value } }) => value && change({ later: { ...later, from: value } })}
            />
          </label>
          <GradeSelect
            label={say('when_gradeLater', { day: name })}
            grade={later.grade}
            onChange={(to) => change({ later: { ...later, grade: to } })}
          />
          <button type="button" class="plain small" onClick={() => onChange({ grade })}>
            {say('when_wholeDay')}
            <span class="unseen"> {name}</span>
          </button>
        </span>
      ) : (
        <button
          type="button"
          class="plain small"
          onClick={() => change({ later: { from: NOON, grade: worse(grade) } })}
        >
          {say('when_byHour')}
          <span class="unseen"> {name}</span>
        </button>
      )}
    </fieldset>
  );
}

interface GradeSelectProps {
  readonly label: string;
  readonly grade: DayGrade;
  readonly onChange: (grade: DayGrade) => void;
}

function GradeSelect({ label, grade, onChange }: GradeSelectProps) {
  return (
    <select
      aria-label={label}
      value={grade}
      onChange={(event) => onChange(dayGrades.find((one) => one === event.currentTarget.value) ?? grade)}
    >
      {dayGrades.map((one) => (
        <option key={one} value={one}>
          {say(`grade_${one}`)}
        </option>
      ))}
    </select>
  );
}

function worse(grade: DayGrade): DayGrade {
  return dayGrades[dayGrades.indexOf(grade) + 1] ?? grade;
}
