interface Deletable {
  readonly deletedAt?: string;
}

interface Appended extends Deletable {
  readonly id: string;
  readonly supersedes?: string;
}

/** Without those deleted. */
export function present<T extends Deletable>(records: readonly T[]): readonly T[] {
  return records.filter(({ deletedAt }) => deletedAt === undefined);
}

/** Of append-only records those that stand: neither deleted nor corrected by a later one (decision 10). */
export function standing<T extends Appended>(records: readonly T[]): readonly T[] {
  const superseded = new Set<string>();
  for (const { supersedes } of records) if (supersedes !== undefined) superseded.add(supersedes);
  if (superseded.size === 0) return present(records);
  return records.filter(({ id, deletedAt }) => deletedAt === undefined && !superseded.has(id));
}

/** From the id of each correction to that of what it corrects. */
export function correctedIds(records: readonly Appended[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const { id, supersedes } of records) if (supersedes !== undefined) ids.set(id, supersedes);
  return ids;
}
