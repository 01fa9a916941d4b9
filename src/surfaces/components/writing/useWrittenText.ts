import { useEffect, useMemo, useState } from 'preact/hooks';
import { createOwnWords } from './ownWords';

interface WrittenText {
  readonly text: string;
  /** What stands there is in the database. */
  readonly saved: boolean;
  type(text: string): void;
}

/** A text that is written to the database at every change. What is written to it somewhere else is taken over. */
export function useWrittenText(stored: string, write: (text: string) => Promise<unknown>): WrittenText {
  const [text, setText] = useState(stored);
  const [saved, setSaved] = useState<string>();
  const own = useMemo(() => createOwnWords(stored, setText), []);
  useEffect(() => own.arrived(stored), [stored]);
  useEffect(() => own.end, []);
  return {
    text,
    saved: saved === text,
    type(typed) {
      setText(typed);
      void own.typed(typed, write).then(() => setSaved(typed));
    },
  };
}
