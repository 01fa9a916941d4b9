import {
  isOwnTemplate,
  kinds,
  type MessageFor,
  occasionsOf,
  type Plan,
  type Purpose,
  respondents,
  waysFound,
} from '../../../domain/outreach';
import { DETAIL_LENGTH } from '../../../domain/person';
import { templateLanguages } from '../../../domain/wording/templates';
import { say } from '../../../platform';
import { languageAlone, languageName, ownLanguage } from '../frame/languages';
import { useWrittenText } from './useWrittenText';

type PlanChanges = { readonly [part in keyof Plan]?: Plan[part] | undefined };

interface Props {
  readonly plan: Plan;
  readonly purpose: Purpose;
  /** What is used while the user has not chosen. */
  readonly chosen: MessageFor['chosen'];
  /** Those that fit; the user chooses where there are several. */
  readonly templates: MessageFor['templates'];
  /** The language of what the user says of themselves; absent: that of the interface. */
  readonly writtenIn: string | undefined;
  /** The message holds words of the user's own: what is chosen here does not change them. */
  readonly edited: boolean;
  readonly onChange: (changes: PlanChanges) => Promise<void>;
}

const priorities = [1, 2, 3] as const;

/** What the user has in mind for this person: it chooses and fills the message (M16–M24). */
export function PlanFields({ plan, purpose, chosen, templates, writtenIn = ownLanguage(), edited, onChange }: Props) {
  return (
    <details>
      <summary>{say('plan')}</summary>
      <div class="stack">
        {edited && <p class="hint">{say('plan_ownWords')}</p>}
        {purpose === 'ask' && (
          <Select
            name="occasion"
            value={plan.occasion ?? chosen.occasion}
            options={occasionsOf.ask.map((value) => [value, say(`occasion_${value}`)])}
            onChange={(occasion) => onChange({ occasion })}
          />
        )}
        {templates.length > 1 && (
          <Select
            name="template"
            value={chosen.template.id}
            options={templates.map((one) => [one.id, isOwnTemplate(one) ? one.name : say('templateBuiltIn')])}
            onChange={(template) =>
              onChange({ templates: { ...plan.templates, ...(template !== undefined && { [purpose]: template }) } })
            }
          />
        )}
        {(plan.occasion ?? chosen.occasion) === 'recommended' || plan.recommender !== undefined ? (
          <Text name="recommender" value={plan.recommender} onChange={(recommender) => onChange({ recommender })} />
        ) : null}
        <Text name="hook" value={plan.hook} onChange={(hook) => onChange({ hook })} />
        <Text name="wantToLearn" value={plan.wantToLearn} onChange={(wantToLearn) => onChange({ wantToLearn })} />
        <Select
          name="kind"
          value={plan.kind ?? chosen.kind}
          options={kinds.map((value) => [value, say(`kind_${value}`)])}
          onChange={(kind) => onChange({ kind })}
        />
        <Select
          name="foundThrough"
          value={plan.foundThrough}
          options={waysFound.map((value) => [value, say(`found_${value}`)])}
          onChange={(foundThrough) => onChange({ foundThrough })}
        />
        <Select
          name="respondent"
          value={plan.respondent}
          options={respondents.map((value) => [value, say(`respondent_${value}`)])}
          onChange={(respondent) => onChange({ respondent })}
        />
        <Select
          name="priority"
          value={plan.priority === undefined ? undefined : String(plan.priority)}
          options={(['1', '2', '3'] as const).map((value) => [value, say(`priority_${value}`)])}
          onChange={(value) => onChange({ priority: priorities.find((one) => String(one) === value) })}
        />
        <Select
          name="language"
          value={plan.language ?? chosen.language}
          options={templateLanguages.map((value) => [value, languageAlone(value)])}
          onChange={(language) => onChange({ language })}
        />
        {chosen.language !== writtenIn && (
          <p class="notice">{say('asTyped', { language: languageName(chosen.language) })}</p>
        )}
      </div>
    </details>
  );
}

interface SelectProps<Value extends string> {
  readonly name: 'template' | 'occasion' | 'kind' | 'foundThrough' | 'respondent' | 'priority' | 'language';
  readonly value: Value | string | undefined;
  readonly options: readonly (readonly [Value, string])[];
  readonly onChange: (value: Value | undefined) => Promise<void>;
}

function Select<Value extends string>({ name, value, options, onChange }: SelectProps<Value>) {
  return (
    <div class="field">
      <label for={`plan-${name}`}>{say(`plan_${name}`)}</label>
      <select
        id={`plan-${name}`}
        value={value ?? ''}
        onChange={(event) => void onChange(options.find(([one]) => one === event.currentTarget.value)?.[0])}
      >
        {value === undefined && <option value="">{say('plan_notSaid')}</option>}
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

interface TextProps {
  readonly name: 'recommender' | 'hook' | 'wantToLearn';
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => Promise<void>;
}

function Text({ name, value, onChange }: TextProps) {
  const { text, type } = useWrittenText(value ?? '', (typed) => onChange(typed.trim() === '' ? undefined : typed));
  return (
    <div class="field">
      <label for={`plan-${name}`}>{say(`plan_${name}`)}</label>
      <input
        id={`plan-${name}`}
        type="text"
        maxLength={DETAIL_LENGTH}
        autocomplete="off"
        dir="auto"
        placeholder={say('example', { words: say(`plan_${name}_example`) })}
        value={text}
        onInput={(event) => type(event.currentTarget.value)}
      />
    </div>
  );
}
