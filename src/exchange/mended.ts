import type { Person } from '../domain/person';
import type { Snapshot } from '../domain/snapshot';
import { newestOfEach } from './newestOfEach';
import { withoutRounds } from './rounds';

/** What each record of a file may say, and all of them together cannot: corrected where nothing is lost by it. */
export function mended(snapshot: Snapshot): Snapshot {
  const { apart, merges, drafts, templates, conversations, nextSteps, reminders, postponed, questions } = snapshot;
  return {
    ...snapshot,
    people: withoutAbsorbedRounds(newestOfEach(snapshot.people)),
    messages: withoutCorrectedRounds(newestOfEach(snapshot.messages)),
    answers: withoutCorrectedRounds(newestOfEach(snapshot.answers)),
    introductions: withoutCorrectedRounds(newestOfEach(snapshot.introductions)),
    apart: newestOfEach(apart),
    merges: newestOfEach(merges),
    drafts: newestOfEach(drafts),
    templates: newestOfEach(templates),
    conversations: newestOfEach(conversations),
    nextSteps: newestOfEach(nextSteps),
    reminders: newestOfEach(reminders),
    postponed: newestOfEach(postponed),
    questions: newestOfEach(questions),
    imports: newestOfEach(snapshot.imports),
    importChanges: newestOfEach(snapshot.importChanges),
  };
}

/** Nobody is merged into themselves; who is still in the list, and was changed last, has the others. */
function withoutAbsorbedRounds(people: readonly Person[]): readonly Person[] {
  const order = people.toSorted(
    (a, b) =>
      Number(a.deletedAt !== undefined) - Number(b.deletedAt !== undefined) || descending(a.changedAt, b.changedAt),
  );
  const kept = withoutRounds(order, ({ absorbed }) => absorbed ?? []);
  return people.map((person) => {
    const ids = kept.get(person.id) ?? [];
    if (person.absorbed === undefined || ids.length === person.absorbed.length) return person;
    const { absorbed: _absorbed, ...rest } = person;
    return ids.length > 0 ? { ...rest, absorbed: ids } : rest;
  });
}

interface Correctable {
  readonly id: string;
  readonly recordedAt: string;
  readonly supersedes?: string;
}

/** A correction was written down after what it corrects. */
function withoutCorrectedRounds<Of extends Correctable>(records: readonly Of[]): readonly Of[] {
  const order = records.toSorted((a, b) => descending(a.recordedAt, b.recordedAt));
  const kept = withoutRounds(order, ({ supersedes }) => (supersedes === undefined ? [] : [supersedes]));
  return records.map((record) => {
    if (record.supersedes === undefined || kept.get(record.id)?.length === 1) return record;
    const { supersedes: _supersedes, ...rest } = record;
    return rest as Of;
  });
}

function descending(a: string, b: string): number {
  return a < b ? 1 : a > b ? -1 : 0;
}
