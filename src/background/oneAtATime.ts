/**
 * Never runs twice at once: what is asked for while it runs is done once more when it ends, with whatever changed since.
 * Everybody's promise ends when nothing is left to do.
 */
export function oneAtATime(act: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let again = false;
  const run = async () => {
    try {
      do {
        again = false;
        await act();
      } while (again);
    } finally {
      running = undefined;
    }
  };
  return () => {
    again = true;
    running ??= run();
    return running;
  };
}
