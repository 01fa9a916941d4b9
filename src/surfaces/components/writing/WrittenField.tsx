import { useId } from 'preact/hooks';
import { DETAIL_LENGTH, NOTES_LENGTH } from '../../../domain/person';
import { useWrittenText } from './useWrittenText';

interface Props {
  readonly label: string;
  /** What is on record; absent: nothing yet. */
  readonly value: string | undefined;
  readonly onWrite: (text: string) => Promise<unknown>;
  readonly example?: string | undefined;
  readonly hint?: string | undefined;
  /** One line, with these to choose from. */
  readonly choices?: readonly string[] | undefined;
}

/** A text that is on record as soon as it is typed: several lines, or one line with suggestions. */
export function WrittenField({ label, value, onWrite, example, hint, choices }: Props) {
  const { text, type } = useWrittenText(value ?? '', onWrite);
  const id = useId();
  const field = {
    id,
    dir: 'auto',
    placeholder: example,
    value: text,
    ...(hint !== undefined && { 'aria-describedby': `${id}-hint` }),
  } as const;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {choices ? (
        <>
          <input
            {...field}
            type="text"
            list={`${id}-choices`}
            maxLength={DETAIL_LENGTH}
            autocomplete="off"
            onInput={(event) => type(event.currentTarget.value)}
          />
          <datalist id={`${id}-choices`}>
            {choices.map((choice) => (
              <option key={choice} value={choice} />
            ))}
          </datalist>
        </>
      ) : (
        <textarea
          {...field}
          class="brief"
          maxLength={NOTES_LENGTH}
          onInput={(event) => type(event.currentTarget.value)}
        />
      )}
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
