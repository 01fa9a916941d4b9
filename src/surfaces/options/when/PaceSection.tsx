import { useState } from 'preact/hooks';
import { defaultJourneyRules, type JourneyRules, rangeOfRule } from '../../../domain/journey';
import type { Settings } from '../../../domain/settings';
import { locale, say } from '../../../platform';
import { changeSettings } from '../../../storage';
import type { Tell } from '../../components/frame/toasts';

/** The numbers the user is asked about, in the order of the way; the others stay as they are. */
const parts = [
  { name: 'silence', rules: ['anotherPersonAfter', 'followUpAfter', 'followUpsAtMost', 'closeAfter'] },
  { name: 'talk', rules: ['prepareBefore', 'longNoteAfter'] },
  { name: 'touch', rules: ['keepInTouchEvery', 'keepInTouchWithMentorEvery'] },
] as const;
type RuleName = (typeof parts)[number]['rules'][number];

const units: { readonly [name in RuleName]: 'businessDays' | 'days' | 'times' } = {
  anotherPersonAfter: 'businessDays',
  followUpAfter: 'businessDays',
  followUpsAtMost: 'times',
  closeAfter: 'businessDays',
  prepareBefore: 'days',
  longNoteAfter: 'days',
  keepInTouchEvery: 'days',
  keepInTouchWithMentorEvery: 'days',
};

interface Props {
  readonly settings: Settings;
  readonly tell: Tell;
}

/** How long to wait, and how often to stay in touch (T6, M58, M60). Kept here while it is typed, as the other rules are. */
export function PaceSection({ settings, tell }: Props) {
  const [own, setOwn] = useState(settings.journey);
  const change = (changed: Partial<JourneyRules> | undefined) => {
    setOwn(changed);
    void changeSettings({ journey: changed });
  };
  const reset = () => {
    change(undefined);
    tell({ text: say('pace_isUsual'), undo: { words: say('undo'), act: () => change(own) } });
  };
  return (
    <section class="card">
      <h2>{say('pace')}</h2>
      <p class="hint">{say('pace_hint')}</p>
      {parts.map(({ name, rules }) => (
        <fieldset class="stack tight" key={name}>
          <legend>
            <h3>{say(`pace_${name}`)}</h3>
          </legend>
          {rules.map((rule) => (
            <NumberField
              key={rule}
              name={rule}
              own={own?.[rule]}
              onChange={(value) => change(withNumber(own, rule, value))}
            />
          ))}
        </fieldset>
      ))}
      {own && (
        <div>
          <button type="button" onClick={reset}>
            {say('pace_usual')}
          </button>
        </div>
      )}
    </section>
  );
}

interface NumberProps {
  readonly name: RuleName;
  /** Absent: as usual. */
  readonly own: number | undefined;
  readonly onChange: (value: number | undefined) => void;
}

function NumberField({ name, own, onChange }: NumberProps) {
  const [typed, setTyped] = useState<string>();
  const { least, most } = rangeOfRule(name);
  const isRight = (text: string) => /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most;
  const wrong = typed !== undefined && typed !== '' && !isRight(typed);
  const type = (text: string) => {
    setTyped(text);
    if (text === '') onChange(undefined);
    else if (isRight(text)) onChange(Number(text));
  };
  const id = `pace-${name}`;
  return (
    <div class="number-row">
      <label for={id}>{say(`pace_${name}`)}</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autocomplete="off"
        placeholder={String(defaultJourneyRules[name])}
        value={typed ?? (own === undefined ? '' : String(own))}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-unit ${id}-wrong` : `${id}-unit`}
        onInput={(event) => type(event.currentTarget.value.trim())}
        onBlur={() => setTyped(undefined)}
      />
      <span class="hint" id={`${id}-unit`}>
        {say(`pace_${units[name]}`)}
      </span>
      {wrong && (
        <p class="notice wrong" role="alert" id={`${id}-wrong`}>
          {say('pace_wrong', { least: String(least), most: most.toLocaleString(locale()) })}
        </p>
      )}
    </div>
  );
}

function withNumber(own: Partial<JourneyRules> | undefined, name: RuleName, value: number | undefined) {
  const { [name]: _before, ...others } = own ?? {};
  const changed = value === undefined ? others : { ...others, [name]: value };
  return Object.keys(changed).length === 0 ? undefined : changed;
}
