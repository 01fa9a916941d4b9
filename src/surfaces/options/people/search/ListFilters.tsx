import { useState } from 'preact/hooks';
import { type Facets, type FilterName, type Filters, withoutFilter } from '../../../../domain/list';
import { say } from '../../../../platform';
import { FilterField } from './FilterField';
import { filterNames, filterWords } from './filterWords';

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
            onClick={() => onChange(withoutFilter(filters, name))}
          >
            {filterWords(filters, name)} <span aria-hidden="true">×</span>
          </button>
        ))}
        {active.length > 1 && (
          <button type="button" class="plain small" onClick={() => onChange(implied)}>
            {say('filter_clearAll')}
          </button>
        )}
        {isLess && (
          <button type="button" class="plain small" onClick={() => onChange({ ...implied, ...filters })}>
            {say('filter_onlyView')}
          </button>
        )}
      </div>
      {isOpen && facets && (
        <fieldset class="card filter">
          <legend class="unseen">{say('filters')}</legend>
          <p class="hint">{say('filters_how')}</p>
          {filterNames.map((name) => (
            <FilterField key={name} name={name} filters={filters} facets={facets} onChange={onChange} />
          ))}
        </fieldset>
      )}
    </>
  );
}
