/** The browser's word for a full disk, by whichever of its layers it comes. */
export function isFull(error: unknown): boolean {
  const { name, inner } = (error ?? {}) as { readonly name?: string; readonly inner?: unknown };
  return name === 'QuotaExceededError' || (inner !== undefined && isFull(inner));
}
