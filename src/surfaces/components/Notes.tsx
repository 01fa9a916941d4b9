import { useEffect, useRef, useState } from 'preact/hooks';
import { NOTES_LENGTH } from '../../domain/person';
import { say } from '../../platform';

interface Props {
  readonly notes: string;
  readonly onWrite: (notes: string) => Promise<void>;
}

/**
 * Free notes. Every change is written at once: a browser that closes its sidebar gives a page no time to write what it
 * put off.
 */
export function Notes({ notes, onWrite }: Props) {
  const [text, setText] = useState(notes);
  const [saved, setSaved] = useState<string>();
  // What was written here comes back through the database, late when the hand is quick: it is no news.
  const own = useRef(new Set([notes]));
  useEffect(() => {
    if (own.current.has(notes)) return;
    own.current = new Set([notes]);
    setText(notes);
  }, [notes]);
  return (
    <>
      <textarea
        aria-label={say('notes')}
        placeholder={say('notesPlaceholder')}
        maxLength={NOTES_LENGTH}
        dir="auto"
        value={text}
        onInput={(event) => {
          const written = event.currentTarget.value;
          own.current.add(written);
          setText(written);
          void onWrite(written).then(() => setSaved(written));
        }}
      />
      <p class="hint">{saved === text ? say('notesSaved') : ''}</p>
    </>
  );
}
