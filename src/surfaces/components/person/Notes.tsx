import { NOTES_LENGTH } from '../../../domain/person';
import { say } from '../../../platform';
import { useWrittenText } from '../writing/useWrittenText';

interface Props {
  readonly notes: string;
  readonly onWrite: (notes: string) => Promise<void>;
}

/**
 * Free notes. Every change is written at once: a browser that closes its sidebar gives a page no time to write what it
 * put off.
 */
export function Notes({ notes, onWrite }: Props) {
  const { text, saved, type } = useWrittenText(notes, onWrite);
  return (
    <>
      <textarea
        aria-label={say('notes')}
        placeholder={say('notesPlaceholder')}
        maxLength={NOTES_LENGTH}
        dir="auto"
        value={text}
        onInput={(event) => type(event.currentTarget.value)}
      />
      <p class="hint">{saved ? say('notesSaved') : ''}</p>
    </>
  );
}
