/**
 * A browser that was just started, and an extension that was just installed, have work of their own for some seconds, on
 * all the processors a small machine has. What is measured meanwhile is measured beside that.
 */
export function restAfterStart(): Promise<void> {
  return new Promise((rested) => setTimeout(rested, 5_000));
}
