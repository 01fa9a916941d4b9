/**
 * Corrected twice from one screen: the second correction is of the first. Ends, though records of a damaged list correct each
 * other in a round.
 * @param correctionOf the record that supersedes the one with this id.
 * @returns the id of the last correction; the id itself where there is none.
 */
export async function newestOf(
  id: string,
  correctionOf: (id: string) => Promise<{ readonly id: string } | undefined>,
): Promise<string> {
  const passed = new Set([id]);
  let newest = id;
  for (;;) {
    const correction = await correctionOf(newest);
    if (!correction || passed.has(correction.id)) return newest;
    newest = correction.id;
    passed.add(newest);
  }
}
