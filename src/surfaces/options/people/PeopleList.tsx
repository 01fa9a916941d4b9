import { useEffect, useMemo, useState } from 'preact/hooks';
import {
  columnNames,
  type Filters,
  facetsOf,
  findPeople,
  isBuiltIn,
  nextSort,
  rowsOf,
  type Sort,
  usualSort,
  viewOf,
} from '../../../domain/list';
import type { Person } from '../../../domain/person';
import type { Settings } from '../../../domain/settings';
import { nowText, say, sayCount } from '../../../platform';
import { deletePerson, restorePerson } from '../../../storage';
import type { Tell } from '../../components/frame/toasts';
import type { Everybody } from '../../components/person/useEverybody';
import { backupAge } from '../settings/backup/backupAge';
import { useSidebar } from '../useSidebar';
import { useOverviews } from './everybody/useOverviews';
import { useReadyView } from './everybody/useReadyView';
import { useShown } from './everybody/useShown';
import { EmptyList, NobodyFound } from './NobodyHere';
import { ListFilters } from './search/ListFilters';
import { ListSearch } from './search/ListSearch';
import { ColumnsPanel } from './table/ColumnsPanel';
import { ManyBar } from './table/ManyBar';
import { PeopleGrid } from './table/PeopleGrid';
import { nobody, selectedAmong } from './table/selection';
import { useNarrow } from './useNarrow';
import { rememberShown } from './views/lastShown';
import { useView } from './views/useView';
import { ViewActs } from './views/ViewActs';
import { ViewChooser } from './views/ViewChooser';

interface Props {
  readonly everybody: Everybody;
  readonly settings: Settings;
  readonly tell: Tell;
}

const noFilters: Filters = {};
const noView = { filters: noFilters, sort: usualSort };

/** The views, the search and the filters over the table, and what is done with those selected. */
export function PeopleList({ everybody, settings, tell }: Props) {
  const { people, isWhole } = everybody;
  const opened = useView(settings.list);
  const { view, isChanged } = opened;
  const [sought, seek] = useState('');
  useEffect(() => rememberShown({ view, query: sought, isChanged }));
  const [selection, select] = useState(nobody);
  const [choosingColumns, chooseColumns] = useState(false);
  const isNarrow = useNarrow();
  const openSidebar = useSidebar();
  const overviews = useOverviews(people);
  const ready = useReadyView(everybody, view);
  const shown = useShown(ready?.people ?? people, overviews, ready?.view ?? noView, sought);
  const rows = useMemo(() => rowsOf(shown, ready?.view.group), [shown, ready?.view.group]);
  const facets = useMemo(() => (isWhole ? facetsOf(people) : undefined), [people, isWhole]);
  // The first few stand for the whole only where they are the first of this view.
  const canShow = isWhole || isFirstOf(view.id, view.sort, opened.isChanged || sought !== '');
  if (!canShow || !ready) return <p class="soft">{say('oneMoment')}</p>;
  const chosen = selectedAmong(selection, shown);
  const remove = async ({ id, name }: Person) => {
    await deletePerson(id, nowText());
    const undo = { words: say('undo'), act: () => void restorePerson(id, nowText()) };
    tell({ text: say('personDeleted', { name }), undo });
  };
  if (isWhole && people.length === 0) return <EmptyList known={0} onKnown={() => opened.open('known')} />;
  const isSearch = sought.trim() !== '' || opened.isChanged;
  return (
    <>
      <ViewChooser open={view.id} own={settings.list?.own ?? []} isNarrow={isNarrow} onOpen={opened.open} />
      <search class="list-tools">
        <ListSearch sought={sought} onSeek={seek} />
        <ListFilters
          filters={view.filters}
          implied={isBuiltIn(view.id) ? viewOf(undefined, view.id).filters : noFilters}
          facets={facets}
          onChange={opened.filter}
        />
      </search>
      <div class="row apart">
        <p class="soft">
          <span role="status">
            {countWords(isWhole, isSearch, shown.length)}
            {chosen.length > 0 && <span class="unseen">, {sayCount('many_selected', chosen.length)}</span>}
          </span>{' '}
          · <a href="#settings">{backupAge(settings.backedUpAt)}</a>
        </p>
        <div class="row">
          <ViewActs key={view.id} opened={opened} tell={tell} />
          {isNarrow ? (
            <SortField sort={view.sort} onSort={(sort) => opened.look({ sort })} />
          ) : (
            <button
              type="button"
              class="compact"
              aria-expanded={choosingColumns}
              onClick={() => chooseColumns(!choosingColumns)}
            >
              {say('columns')}
            </button>
          )}
        </div>
      </div>
      {choosingColumns && !isNarrow && (
        <ColumnsPanel
          columns={view.columns}
          onChange={(columns) => opened.look({ columns })}
          onUsual={() => opened.look({ columns: [] })}
        />
      )}
      {chosen.length > 0 && <ManyBar people={chosen} facets={facets} tell={tell} onClear={() => select(nobody)} />}
      {shown.length === 0 && isWhole ? (
        view.id === 'target' && !isSearch ? (
          <EmptyList known={people.length} onKnown={() => opened.open('known')} />
        ) : (
          <NobodyFound
            isSearch={isSearch}
            elsewhere={isSearch ? findPeople(people, sought).length : 0}
            onElsewhere={() => opened.filter({})}
          />
        )
      ) : (
        <PeopleGrid
          people={shown}
          rows={rows}
          group={ready.view.group}
          isWhole={isWhole}
          overviews={overviews}
          columns={view.columns}
          sort={ready.view.sort}
          selection={selection}
          facets={facets}
          isNarrow={isNarrow}
          onSelect={select}
          onSort={(column) => opened.look({ sort: nextSort(view.sort, column) })}
          onColumns={(columns) => opened.look({ columns })}
          onOpen={openSidebar}
          onDelete={(person) => void remove(person)}
          onRefused={() => tell({ text: say('nameNeeded') })}
        />
      )}
    </>
  );
}

function countWords(isWhole: boolean, isSearch: boolean, count: number): string {
  if (!isWhole) return say('oneMoment');
  return isSearch ? sayCount('list_found', count) : sayCount('peopleCount', count);
}

/** What the database gives at once: the newest of the target list. */
function isFirstOf(view: string, { column, direction }: Sort, isSearch: boolean): boolean {
  return view === 'target' && column === 'added' && direction === 'down' && !isSearch;
}

/** Where there are no columns to click on. */
function SortField({ sort, onSort }: { readonly sort: Sort; readonly onSort: (sort: Sort) => void }) {
  return (
    <select
      aria-label={say('sortBy')}
      value={sort.column}
      onChange={({ currentTarget }) => {
        const column = columnNames.find((name) => name === currentTarget.value);
        if (column) onSort(nextSort(sort, column));
      }}
    >
      {columnNames.map((name) => (
        <option key={name} value={name}>
          {say('sortedBy', { column: say(`column_${name}`) })}
        </option>
      ))}
    </select>
  );
}
