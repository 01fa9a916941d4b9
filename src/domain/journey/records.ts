interface Deletable {
  readonly deletedAt?: string;
}

interface Appended extends Deletable {
  readonly id: string;
  readonly supersedes?: string;
}

/** From the id of each correction to that of what it corrects. */
export type Corrections = Map<string, string>;

/** Hands on those that are not deleted. */
export function eachPresent<T extends Deletable>(records: readonly T[], take: (record: T) => void): void {
  for (const record of records) if (record.deletedAt === undefined) take(record);
}

/**
 * Hands on those that stand: neither deleted nor corrected by a later one (decision 10). Notes what was corrected.
 * Tens of thousands of them are gone through at every look at the list, so that no list of them is made.
 */
export function eachStanding<T extends Appended>(
  records: readonly T[],
  corrections: Corrections,
  take: (record: T) => void,
): void {
  let superseded: Set<string> | undefined;
  for (const { id, supersedes } of records) {
    if (supersedes === undefined) continue;
    superseded ??= new Set();
    superseded.add(supersedes);
    corrections.set(id, supersedes);
  }
  for (const record of records) if (record.deletedAt === undefined && !superseded?.has(record.id)) take(record);
}
