import { chosenIn, type Facets, type Filters, withoutFilter, withoutValue, withValue } from '../../../../domain/list';
import { say } from '../../../../platform';
import { type ChosenFilter, choicesOf, valueWords } from './filterWords';

interface Props {
  readonly name: ChosenFilter;
  readonly filters: Filters;
  readonly facets: Facets;
  readonly onChange: (filters: Filters) => void;
}

/** One filter: what is chosen is taken one by one, and stands below with a way to take it off. */
export function FilterField({ name, filters, facets, onChange }: Props) {
  const chosen = chosenIn(filters, name);
  const choices = choicesOf(name, facets);
  const title = say(`filter_of_${name}`);
  if (name === 'list')
    return (
      <label class="field">
        {title}
        <select
          value={chosen[0] ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onChange(value === '' ? withoutFilter(filters, name) : withValue(filters, name, value))
          }
        >
          <option value="">{say('filter_any')}</option>
          {choices.map(({ value, words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      </label>
    );
  return (
    <div class="stack tight">
      <label class="field">
        {title}
        <select
          value=""
          onChange={({ currentTarget }) => {
            const { value } = currentTarget;
            // It always stands at what can be added next.
            currentTarget.value = '';
            if (value !== '') onChange(withValue(filters, name, value));
          }}
        >
          <option value="">{say(chosen.length === 0 ? 'filter_any' : 'filter_another')}</option>
          {choices.map(({ value, words }) => (
            <option key={value} value={value} disabled={chosen.includes(value)}>
              {words}
            </option>
          ))}
        </select>
      </label>
      {chosen.length > 0 && (
        <div class="row">
          {chosen.map((value) => {
            const words = valueWords(name, value);
            return (
              <button
                key={value}
                type="button"
                class="chip removable"
                aria-label={say('filter_removeValue', { value: words, name: title })}
                onClick={() => onChange(withoutValue(filters, name, value))}
              >
                {words} <span aria-hidden="true">×</span>
              </button>
            );
          })}
        </div>
      )}
    </div>
  );
}
