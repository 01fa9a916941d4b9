/** The target list as a table: what is searched, filtered, sorted and shown. M10, M11, M14, M16, M17. */
export { allHaveTag, changedBy, type ManyChange, takenBack } from './changeMany';
export {
  type ColumnChoice,
  type ColumnName,
  columnNames,
  columnsFrom,
  NARROWEST,
  type SavedColumn,
  savedColumns,
  WIDEST,
  withMoved,
  withShifted,
  withShown,
  withWidth,
} from './columns';
export { type Facet, type Facets, facetsOf } from './facets';
export {
  countFilters,
  type FilterName,
  type Filters,
  filterBy,
  isLevelDerived,
  levelOf,
  type Overviews,
  type Priority,
  stageOf,
} from './filters';
export { chosenIn, withoutFilter, withoutValue, withValue } from './filterValues';
export { foldText } from './foldText';
export { type GroupColumn, groupColumns } from './groupColumns';
export {
  type Group,
  idOfRow,
  inGroups,
  isGroup,
  type ListRow,
  rowsOf,
} from './groups';
export { findPeople, findPeopleByName, isFound, type Sought, searchTextOf, soughtIn } from './search';
export { isShownBy, orderedPeople, shownPeople } from './shownPeople';
export { type Sort, usualSort } from './sort';
export { inFormerOrder, nextSort, sortPeople } from './sortPeople';
export { soundListSettings } from './soundSettings';
export {
  type BuiltInView,
  builtInViews,
  changeOwn,
  hasRoomForView,
  isBuiltIn,
  type ListSettings,
  MOST_FILTER_VALUES,
  MOST_OWN_VIEWS,
  type OwnView,
  VIEW_NAME_LENGTH,
  type View,
  viewOf,
  withKeptView,
  withLook,
  withOwnView,
  withoutOwnView,
} from './views';
