const LATEST_MS = 300;

/** What is drawn by now is on the screen; in a page that is not seen nothing is ever painted. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, LATEST_MS);
  });
}
