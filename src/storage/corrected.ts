/** A table of records of which one may correct another. */
interface Correctable {
  bulkGet(ids: string[]): PromiseLike<readonly ({ readonly supersedes?: string } | undefined)[]>;
}

/**
 * Records together with all that they correct, down to the first (decision 10): a correction that goes alone would let
 * what was wrong stand again.
 */
export async function withCorrected(table: Correctable, ids: Iterable<string>): Promise<readonly string[]> {
  const all = new Set(ids);
  for (let next = [...all]; next.length > 0; ) {
    const records = await table.bulkGet(next);
    next = records.flatMap((record) => record?.supersedes ?? []).filter((id) => !all.has(id));
    for (const id of next) all.add(id);
  }
  return [...all];
}
