import { useEffect, useRef, useState } from 'preact/hooks';

interface WrittenText {
  readonly text: string;
  /** What stands there is in the database. */
  readonly saved: boolean;
  type(text: string): void;
}

/**
 * A text that is written to the database at every change. What comes back from there is taken over only when it was
 * written somewhere else: our own words return late when the hand is quick, and would take back what was typed since.
 */
export function useWrittenText(stored: string, write: (text: string) => Promise<unknown>): WrittenText {
  const [text, setText] = useState(stored);
  const [saved, setSaved] = useState<string>();
  const own = useRef(new Set([stored]));
  useEffect(() => {
    if (own.current.has(stored)) return;
    own.current = new Set([stored]);
    setText(stored);
  }, [stored]);
  return {
    text,
    saved: saved === text,
    type(typed) {
      own.current.add(typed);
      setText(typed);
      void write(typed).then(() => setSaved(typed));
    },
  };
}
