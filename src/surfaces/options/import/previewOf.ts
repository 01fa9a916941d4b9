import type { Alike, ImportKind, ImportPlan } from '../../../domain/imports';
import type { ReadFile } from '../../../exchange';
import type { AlikeShown, LeftOutShown, LongList, Preview } from './workerMessages';

/** As many as somebody looks through at a time. */
const PORTION = 50;
const FIRST = 5;

/** What the page shows of a plan: all of it, the long lists a portion at a time. */
export function previewOf(kind: ImportKind, read: ReadFile, plan: ImportPlan) {
  const { alike } = plan;
  const leftOut = [
    ...read.unread.map(({ row, why }) => ({ row, why })),
    ...plan.leftOut.map(({ row, why }) => ({ row, why: { code: why } })),
  ].sort((a, b) => a.row - b.row);
  const portion = {
    alike: (from: number) => ({ alike: alike.slice(from, from + PORTION).map(shownOf) }),
    leftOut: (from: number) => ({
      leftOut: leftOut
        .slice(from, from + PORTION)
        .map(({ row, why }): LeftOutShown => ({ line: read.lineOf(row), why })),
    }),
  } satisfies { readonly [list in LongList]: (from: number) => Partial<Preview> };
  const preview: Preview = {
    kind,
    added: plan.added.length,
    updated: plan.counts.updated,
    same: plan.counts.same,
    ...portion.alike(0),
    alikeCount: alike.length,
    ...portion.leftOut(0),
    leftOutCount: leftOut.length,
    emails: read.people.reduce((sum, { email }) => sum + Number(email !== undefined), 0),
    first: read.people.filter(({ name }) => name !== undefined).slice(0, FIRST),
  };
  return { preview, portion };
}

function shownOf({ incoming, person, why }: Alike): AlikeShown {
  const { id, name, position, company, listedAt } = person;
  const shown = Object.entries({ position, company, listedAt }).filter(([, value]) => value !== undefined);
  return { incoming, why, person: { id, name, ...Object.fromEntries(shown) } };
}
