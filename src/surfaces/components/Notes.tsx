import { useEffect, useRef, useState } from 'preact/hooks';
import { NOTES_LENGTH } from '../../domain/person';
import { say } from '../../platform';

interface Props {
  readonly notes: string;
  readonly onWrite: (notes: string) => void;
}

/**
 * Free notes. Every change is written at once: a browser that closes its sidebar gives a page no time to write what it
 * put off.
 */
export function Notes({ notes, onWrite }: Props) {
  const [text, setText] = useState(notes);
  const field = useRef<HTMLTextAreaElement>(null);
  // Written in another window meanwhile: show that, but never under the hands of somebody typing here.
  useEffect(() => {
    if (document.activeElement !== field.current) setText(notes);
  }, [notes]);
  return (
    <textarea
      ref={field}
      aria-label={say('notes')}
      placeholder={say('notesPlaceholder')}
      maxLength={NOTES_LENGTH}
      value={text}
      onInput={(event) => {
        setText(event.currentTarget.value);
        onWrite(event.currentTarget.value);
      }}
    />
  );
}
