/** After the last write, in milliseconds: until then an earlier text may still be on its way back from the database. */
const SETTLING = 1000;

/**
 * The text of a field that is written to the database at every change, and what comes back from there. While our own
 * words are being written, and shortly after, nothing is taken over: they return late when the hand is quick, and would
 * take back what was typed since. Then what stands in the database is shown, unless it is only our words, returning even
 * later. Words that could not be written stay until a write succeeds.
 */
export function createOwnWords(stored: string, show: (text: string) => void) {
  let latest = stored;
  /** Every text of the user's since they began to type, and the one they began with. */
  const own = new Set<string>();
  let inFlight = 0;
  let settling: ReturnType<typeof setTimeout> | undefined;

  const settle = () => {
    settling = undefined;
    if (!own.has(latest)) show(latest);
    own.clear();
  };
  return {
    /** A text came from the database. */
    arrived(text: string) {
      latest = text;
      if (own.size === 0) show(text);
    },
    /** Resolves as the write does. */
    async typed(text: string, write: (text: string) => Promise<unknown>): Promise<void> {
      own.add(latest).add(text);
      clearTimeout(settling);
      inFlight += 1;
      try {
        await write(text);
        if (inFlight === 1) settling = setTimeout(settle, SETTLING);
      } finally {
        inFlight -= 1;
      }
    },
    end() {
      clearTimeout(settling);
    },
  };
}
