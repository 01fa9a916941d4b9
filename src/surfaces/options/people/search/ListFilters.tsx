import { useState } from 'preact/hooks';
import type { Facets, FilterName, Filters } from '../../../../domain/list';
import { say } from '../../../../platform';
import { type ChosenFilter, choicesOf, chosenIn, filterNames, filterWords, withFilter } from './filterWords';

interface Props {
  readonly filters: Filters;
  /** What the view means by itself: said by its name, so not again. */
  readonly implied: Filters;
  /** Not before everybody is read. */
  readonly facets: Facets | undefined;
  readonly onChange: (filters: Filters) => void;
}

/** The filters that are on, each with a way to take it off, and the fields to set them, folded away until they are wanted. */
export function ListFilters({ filters, implied, facets, onChange }: Props) {
  const [isOpen, setOpen] = useState(false);
  const active = (Object.keys(filters) as FilterName[]).filter((name) => filters[name] !== implied[name]);
  const isLess = (Object.keys(implied) as FilterName[]).some((name) => filters[name] === undefined);
  return (
    <>
      <div class="row">
        <button type="button" class="compact" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {active.length === 0 ? say('filters') : say('filters_count', { count: active.length })}
        </button>
        {active.map((name) => (
          <button
            key={name}
            type="button"
            class="chip removable"
            aria-label={say('filter_remove', { filter: filterWords(filters, name) })}
            onClick={() => onChange(withFilter(filters, name, undefined))}
          >
            {filterWords(filters, name)} <span aria-hidden="true">×</span>
          </button>
        ))}
        {isLess && (
          <button type="button" class="plain small" onClick={() => onChange({ ...implied, ...filters })}>
            {say('filter_onlyView')}
          </button>
        )}
      </div>
      {isOpen && facets && (
        <fieldset class="card filter">
          <legend class="unseen">{say('filters')}</legend>
          {filterNames.map((name) => (
            <FilterField
              key={name}
              name={name}
              chosen={chosenIn(filters, name)}
              facets={facets}
              onChoose={(value) => onChange(withFilter(filters, name, value))}
            />
          ))}
        </fieldset>
      )}
    </>
  );
}

interface FieldProps {
  readonly name: ChosenFilter;
  readonly chosen: readonly string[];
  readonly facets: Facets;
  readonly onChoose: (value: string | undefined) => void;
}

function FilterField({ name, chosen, facets, onChoose }: FieldProps) {
  const choices = choicesOf(name, facets);
  const [one = ''] = chosen;
  const isListed = chosen.length < 2 && (one === '' || choices.some(({ value }) => value === one));
  return (
    <label class="field">
      {say(`filter_of_${name}`)}
      <select
        value={isListed ? one : SEVERAL}
        onChange={({ currentTarget }) => onChoose(currentTarget.value === '' ? undefined : currentTarget.value)}
      >
        <option value="">{say('filter_any')}</option>
        {!isListed && (
          <option value={SEVERAL} disabled>
            {chosen.join(', ')}
          </option>
        )}
        {choices.map(({ value, words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Several values of one filter, as a saved view may have: shown, not chosen here. */
const SEVERAL = '\u0000';
