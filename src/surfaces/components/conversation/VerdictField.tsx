import { useId } from 'preact/hooks';
import { type RoleVerdict, roleVerdicts } from '../../../domain/conversation';
import { say } from '../../../platform';

interface Props {
  readonly verdict: RoleVerdict | undefined;
  readonly onChange: (verdict: RoleVerdict | undefined) => void;
}

/** What the user makes of the role by now (M7). Nobody has to know that at once: the answer can be taken back. */
export function VerdictField({ verdict, onChange }: Props) {
  const name = useId();
  return (
    <fieldset class="field">
      <legend class="label">{say('verdict')}</legend>
      <div class="options verdicts">
        {roleVerdicts.map((one) => (
          <label key={one}>
            <input type="radio" name={name} checked={verdict === one} onChange={() => onChange(one)} />
            {say(`verdict_${one}`)}
          </label>
        ))}
      </div>
      {verdict !== undefined && (
        <div class="row apart">
          <span class="hint">{say(`verdictMeans_${verdict}`)}</span>
          <button type="button" class="plain small" onClick={() => onChange(undefined)}>
            {say('verdict_open')}
          </button>
        </div>
      )}
    </fieldset>
  );
}
