import * as v from 'valibot';
import { type ImportChange, type ImportRecord, importKinds } from '../../domain/imports';
import { partsOfPerson } from './person';
import { id, instant, line, maybe } from './values';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

export const importRecord: v.GenericSchema<unknown, ImportRecord> = v.object({
  id,
  at: instant,
  file: line,
  kind: v.picklist(importKinds),
  into: v.picklist(['list', 'known']),
  columns: maybe(v.pipe(v.array(v.object({ header: line, is: line })), v.maxLength(1_000))),
  counts: maybe(v.object({ added: count, updated: count, same: count, leftOut: count })),
  undoneAt: maybe(instant),
});

export const importChange: v.GenericSchema<unknown, ImportChange> = v.object({
  id,
  importId: id,
  personId: id,
  before: partsOfPerson,
  after: partsOfPerson,
});
