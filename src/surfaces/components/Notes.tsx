import { useEffect, useRef, useState } from 'preact/hooks';
import { NOTES_LENGTH } from '../../domain/person';
import { say } from '../../platform';

interface Props {
  readonly notes: string;
  readonly onWrite: (notes: string) => void;
}

/** Short enough that a closed panel loses next to nothing. */
const SAVE_AFTER_MS = 300;

/** Free notes, saved as typed: after a short pause, and at once when the field or the page is left. */
export function Notes({ notes, onWrite }: Props) {
  const [text, setText] = useState(notes);
  const unsaved = useRef<string | undefined>(undefined);
  const timer = useRef<number | undefined>(undefined);
  const write = useRef(onWrite);
  write.current = onWrite;

  const save = () => {
    window.clearTimeout(timer.current);
    if (unsaved.current === undefined) return;
    write.current(unsaved.current);
    unsaved.current = undefined;
  };
  useEffect(() => {
    document.addEventListener('visibilitychange', save);
    return () => {
      document.removeEventListener('visibilitychange', save);
      save();
    };
  }, []);
  // Written in another window meanwhile: show that, unless something is being typed here.
  useEffect(() => {
    if (unsaved.current === undefined) setText(notes);
  }, [notes]);

  return (
    <textarea
      aria-label={say('notes')}
      placeholder={say('notesPlaceholder')}
      maxLength={NOTES_LENGTH}
      value={text}
      onBlur={save}
      onInput={(event) => {
        setText(event.currentTarget.value);
        unsaved.current = event.currentTarget.value;
        window.clearTimeout(timer.current);
        timer.current = window.setTimeout(save, SAVE_AFTER_MS);
      }}
    />
  );
}
