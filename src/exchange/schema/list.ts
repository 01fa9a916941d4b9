import * as v from 'valibot';
import { type StepCode, stages } from '../../domain/journey';
import {
  builtInViews,
  columnNames,
  groupColumns,
  type ListSettings,
  MOST_FILTER_VALUES,
  MOST_OWN_VIEWS,
  type SavedColumn,
  VIEW_NAME_LENGTH,
} from '../../domain/list';
import { respondents } from '../../domain/outreach';
import { tidyText } from '../../domain/person';
import { id, level, line, maybe } from './values';

/** Those a view can ask for. */
const dueCodes = ['say-thanks', 'thank-introducer', 'tell-what-came-of-it'] as const satisfies readonly StepCode[];

/** More than a view keeps is cut, not refused: an earlier Parley kept as many as were ticked. */
const values = <Schema extends v.GenericSchema>(schema: Schema) =>
  maybe(
    v.pipe(
      v.array(schema),
      v.maxLength(100_000),
      v.transform((all) => all.slice(0, MOST_FILTER_VALUES)),
    ),
  );

const filters = v.object({
  list: maybe(v.picklist(['target', 'known'])),
  stages: values(v.picklist(stages)),
  due: values(v.picklist(dueCodes)),
  levels: values(level),
  priorities: values(v.picklist([1, 2, 3])),
  respondents: values(v.picklist(respondents)),
  tags: values(line),
  industries: values(line),
  companies: values(line),
  targetRoles: values(line),
});

const sort = v.object({ column: v.picklist(columnNames), direction: v.picklist(['up', 'down']) });

/** A column of a later Parley is left out. */
const column = v.object({
  name: v.picklist(columnNames),
  shown: v.boolean(),
  width: maybe(v.pipe(v.number(), v.integer())),
});

const columns = v.pipe(
  v.array(v.fallback(v.nullable(column), null)),
  v.maxLength(1_000),
  v.transform((all): SavedColumn[] => all.filter((one) => one !== null)),
);

const ownView = v.object({
  id,
  name: v.pipe(
    line,
    v.transform((text) => tidyText(text, VIEW_NAME_LENGTH) ?? ''),
    v.minLength(1),
  ),
  filters,
  sort,
  columns,
  group: maybe(v.picklist(groupColumns)),
});

export const listSettings: v.GenericSchema<unknown, ListSettings> = v.object({
  view: maybe(id),
  columns: maybe(columns),
  sorts: maybe(v.object(v.entriesFromList(builtInViews, maybe(sort)))),
  own: maybe(v.pipe(v.array(ownView), v.maxLength(MOST_OWN_VIEWS))),
});
