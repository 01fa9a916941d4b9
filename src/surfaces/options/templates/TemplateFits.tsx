import { say } from '../../../platform';

interface Props<Value extends string> {
  readonly legend: string;
  readonly all: readonly Value[];
  readonly fitting: readonly Value[];
  readonly name: (value: Value) => string;
  readonly onChange: (fitting: readonly Value[]) => void;
}

/** What a template is offered for; without any it is never offered, and that is said. */
export function TemplateFits<Value extends string>({ legend, all, fitting, name, onChange }: Props<Value>) {
  return (
    <fieldset class="row">
      <legend class="label">{legend}</legend>
      {all.map((value) => (
        <label class="choice" key={value}>
          <input
            type="checkbox"
            checked={fitting.includes(value)}
            onChange={(event) => {
              const { checked } = event.currentTarget;
              onChange(all.filter((one) => (one === value ? checked : fitting.includes(one))));
            }}
          />
          {name(value)}
        </label>
      ))}
      {fitting.length === 0 && <p class="hint unsure">{say('template_fitsNone')}</p>}
    </fieldset>
  );
}
