import { findIndustries, suggestIndustry } from '../../domain/industries';
import { DETAIL_LENGTH } from '../../domain/person';
import { say } from '../../platform';

interface Props {
  readonly value: string;
  readonly hint?: string | undefined;
  /** What the suggestion is read from; never filled in by itself. */
  readonly about: { readonly company?: string | undefined; readonly headline?: string | undefined };
  readonly onInput: (industry: string) => void;
}

const OFFERED = 20;

/** The third column of the list (M11): typed, with LinkedIn's industries to choose from, the top categories first. */
export function IndustryField({ value, hint, about, onInput }: Props) {
  const suggestion = value === '' ? suggestIndustry(about) : undefined;
  return (
    <div class="field">
      <label for="detail-industry">{say('detail_industry')}</label>
      <input
        id="detail-industry"
        type="text"
        maxLength={DETAIL_LENGTH}
        autocomplete="off"
        list="industries"
        value={value}
        aria-describedby="hint-industry"
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <datalist id="industries">
        {findIndustries(value, OFFERED).map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
      {suggestion ? (
        <p id="hint-industry" class="hint">
          {say('industrySuggested', { industry: suggestion.industry.name, words: suggestion.evidence })}{' '}
          <button type="button" class="plain small" onClick={() => onInput(suggestion.industry.name)}>
            {say('industryTake')}
          </button>
        </p>
      ) : (
        <p id="hint-industry" class="hint">
          {hint}
        </p>
      )}
    </div>
  );
}
