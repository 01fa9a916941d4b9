/** What may tell when a record became as it is. */
const times = ['addedAt', 'at', 'recordedAt', 'changedAt', 'undoneAt', 'deletedAt'] as const;

type Dated = { readonly id: string } & { readonly [time in (typeof times)[number]]?: string };

/** Each id once, at the place where it stood first: of several records with one id the one changed last; of equals the last. */
export function newestOfEach<Of extends Dated>(records: readonly Of[]): readonly Of[] {
  const newest = new Map<string, Of>();
  for (const record of records) {
    const before = newest.get(record.id);
    if (!before || changedLast(before) <= changedLast(record)) newest.set(record.id, record);
  }
  return newest.size === records.length ? records : [...newest.values()];
}

function changedLast(record: Dated): string {
  return times.map((time) => record[time] ?? '').reduce((a, b) => (a > b ? a : b));
}
