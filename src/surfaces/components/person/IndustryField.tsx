import { findIndustries, suggestIndustry } from '../../../domain/industries';
import { DETAIL_LENGTH } from '../../../domain/person';
import { say } from '../../../platform';
import { industryOfCompany } from '../../../storage';
import { useLive } from '../frame/useLive';

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
  const company = about.company ?? '';
  const remembered = useLive(async () => ({ found: await industryOfCompany(company) }), company)?.found;
  const offer = value === '' ? (offerRemembered(remembered) ?? offerSuggested(about)) : undefined;
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
      <p id="hint-industry" class="hint">
        {offer ? offer.words : hint}{' '}
        {offer && (
          <button type="button" class="plain small" onClick={() => onInput(offer.industry)}>
            {say('industryTake')}
          </button>
        )}
      </p>
    </div>
  );
}

interface Offer {
  readonly industry: string;
  readonly words: string;
}

/** What somebody else of that company was given goes before any guess. */
function offerRemembered(remembered: Awaited<ReturnType<typeof industryOfCompany>>): Offer | undefined {
  if (!remembered) return undefined;
  const { industry, person } = remembered;
  return { industry, words: say('industryAsFor', { industry, name: person.name }) };
}

function offerSuggested(about: Props['about']): Offer | undefined {
  const suggestion = suggestIndustry(about);
  if (!suggestion) return undefined;
  const industry = suggestion.industry.name;
  return { industry, words: say('industrySuggested', { industry, words: suggestion.evidence }) };
}
