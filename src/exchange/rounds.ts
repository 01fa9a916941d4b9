/**
 * What each record leads to, without what would lead round in a circle: whatever follows such records would never end.
 * Where there is a round, the record that comes first in `records` keeps what it leads to.
 * @param leadsTo ids; one that no record has leads nowhere, and stays.
 */
export function withoutRounds<Of extends { readonly id: string }>(
  records: readonly Of[],
  leadsTo: (record: Of) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const byId = new Map(records.map((record) => [record.id, record]));
  const kept = new Map<string, string[]>();
  const open = new Set<string>();
  for (const { id: start } of records) {
    if (kept.has(start)) continue;
    const path: { readonly id: string; readonly rest: Iterator<string> }[] = [];
    const enter = (id: string) => {
      const record = byId.get(id);
      if (!record || kept.has(id)) return;
      kept.set(id, []);
      open.add(id);
      path.push({ id, rest: new Set(leadsTo(record)).values() });
    };
    enter(start);
    for (let last = path.at(-1); last; last = path.at(-1)) {
      const next = last.rest.next();
      if (next.done) {
        open.delete(last.id);
        path.pop();
      } else if (!open.has(next.value)) {
        kept.get(last.id)?.push(next.value);
        enter(next.value);
      }
    }
  }
  return kept;
}
