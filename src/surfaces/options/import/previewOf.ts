import type { ImportKind, ImportPlan } from '../../../domain/imports';
import type { ReadFile } from '../../../exchange';
import type { Preview } from './workerMessages';

/** As many as somebody looks through. */
const MOST_ALIKE = 200;
const MOST_LEFT_OUT = 100;
const FIRST = 5;

/** What the page shows of a plan. Deleted ones and doubles are counted, rows that cannot be read are named by line. */
export function previewOf(kind: ImportKind, read: ReadFile, plan: ImportPlan): Preview {
  const leftOut = [
    ...read.unread.map(({ row, why }) => ({ row, why })),
    ...plan.leftOut.map(({ row, why }) => ({ row, why: { code: why } })),
  ].sort((a, b) => a.row - b.row);
  return {
    kind,
    added: plan.added.length,
    updated: plan.counts.updated,
    same: plan.counts.same,
    alike: plan.alike.slice(0, MOST_ALIKE).map(({ incoming, person, why }) => {
      const { id, name, position, company, listedAt } = person;
      const shown = Object.entries({ position, company, listedAt }).filter(([, value]) => value !== undefined);
      return { incoming, why, person: { id, name, ...Object.fromEntries(shown) } };
    }),
    alikeCount: plan.alike.length,
    leftOut: leftOut.slice(0, MOST_LEFT_OUT).map(({ row, why }) => ({ line: read.lineOf(row), why })),
    leftOutCount: leftOut.length,
    doubles: read.doubles,
    emails: read.people.reduce((sum, { email }) => sum + Number(email !== undefined), 0),
    first: read.people.filter(({ name }) => name !== undefined).slice(0, FIRST),
  };
}
