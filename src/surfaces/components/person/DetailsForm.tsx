import { useEffect, useState } from 'preact/hooks';
import type { Corrections, DetailName } from '../../../domain/person';
import { DETAIL_LENGTH, detailNames } from '../../../domain/person';
import { say } from '../../../platform';
import { expectLocation } from '../../../storage';
import { useFault } from '../frame/useFault';
import { IndustryField } from './IndustryField';

export interface Entry {
  /** What stands in the field until the user types; absent where there is nothing. */
  readonly value?: string | undefined;
  /** A sentence below the field: where the value comes from, or why there is none. */
  readonly hint?: { readonly text: string; readonly unsure?: boolean; readonly take?: string } | undefined;
}

interface Props {
  readonly entries: { readonly [name in DetailName]: Entry };
  readonly corrections: Corrections;
  readonly onCorrect: (corrections: Corrections) => void;
  /** Said on top of the buttons, as when the name is missing. */
  readonly problem?: string | undefined;
  readonly saveWords: string;
  /** The buttons rest until it is done, so that a double click saves once. */
  readonly onSave: () => Promise<void>;
  readonly onCancel?: (() => void) | undefined;
  readonly cancelWords?: string;
}

/** The details of a person, each editable, each with what is known about it (decision 9). */
export function DetailsForm(props: Props) {
  const { entries, corrections, onCorrect, onSave } = props;
  const [saving, setSaving] = useState(false);
  const fault = useFault(props.problem !== undefined);
  useEffect(expectLocation, []);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (saving) return;
    setSaving(true);
    await onSave().finally(() => setSaving(false));
  };
  return (
    <form class="stack" onSubmit={(event) => void submit(event)}>
      {detailNames.map((name) =>
        name === 'industry' ? (
          <IndustryField
            key={name}
            value={corrections.industry ?? entries.industry.value ?? ''}
            hint={corrections.industry === undefined ? entries.industry.hint?.text : undefined}
            about={{
              company: corrections.company ?? entries.company.value,
              headline: corrections.headline ?? entries.headline.value,
            }}
            onInput={(text) => onCorrect(withCorrection(corrections, name, text, entries.industry.value))}
          />
        ) : (
          <DetailField
            key={name}
            name={name}
            entry={entries[name]}
            corrected={corrections[name]}
            fault={name === 'name' ? fault.field : {}}
            onInput={(text) => onCorrect(withCorrection(corrections, name, text, entries[name].value))}
          />
        ),
      )}
      {props.problem !== undefined && (
        <p class="notice wrong" role="alert" id={fault.id}>
          {props.problem}
        </p>
      )}
      <div class="row">
        <button type="submit" class="primary" disabled={saving} aria-busy={saving}>
          {props.saveWords}
        </button>
        {props.onCancel && (
          <button type="button" onClick={props.onCancel}>
            {props.cancelWords ?? say('cancel')}
          </button>
        )}
      </div>
    </form>
  );
}

interface DetailFieldProps {
  readonly name: DetailName;
  readonly entry: Entry;
  readonly corrected: string | undefined;
  readonly fault: ReturnType<typeof useFault>['field'];
  readonly onInput: (text: string) => void;
}

function DetailField({ name, entry, corrected, fault, onInput }: DetailFieldProps) {
  const hint = corrected === undefined ? entry.hint : undefined;
  return (
    <div class="field">
      <label for={`detail-${name}`}>{say(`detail_${name}`)}</label>
      <input
        id={`detail-${name}`}
        type="text"
        maxLength={DETAIL_LENGTH}
        autocomplete="off"
        dir="auto"
        value={corrected ?? entry.value ?? ''}
        aria-describedby={hint && `hint-${name}`}
        {...fault}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {hint && (
        <p id={`hint-${name}`} class={hint.unsure ? 'hint unsure' : 'hint'}>
          {hint.text}
          {hint.take !== undefined && (
            <>
              {' '}
              <button type="button" class="plain small" onClick={() => onInput(hint.take ?? '')}>
                {say('takeIt')}
              </button>
            </>
          )}
        </p>
      )}
    </div>
  );
}

/** Typing a value back to what it was is no correction. */
function withCorrection(before: Corrections, name: DetailName, text: string, value: string | undefined): Corrections {
  const { [name]: _before, ...others } = before;
  return text === (value ?? '') ? others : { ...others, [name]: text };
}
