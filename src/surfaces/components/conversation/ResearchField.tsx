import { useId } from 'preact/hooks';
import { DETAIL_LENGTH, NOTES_LENGTH } from '../../../domain/person';
import { say } from '../../../platform';
import { useWrittenText } from '../writing/useWrittenText';

interface Props {
  readonly name: 'hook' | 'wantToLearn' | 'research' | 'organisation';
  readonly stored: string | undefined;
  readonly long: boolean;
  readonly onWrite: (text: string | undefined) => Promise<unknown>;
}

/** Something found out or wondered about before the talk, written as it is typed (M22–M24). */
export function ResearchField({ name, stored, long, onWrite }: Props) {
  const { text, type } = useWrittenText(stored ?? '', (typed) => onWrite(typed.trim() === '' ? undefined : typed));
  const id = useId();
  const same = {
    id,
    dir: 'auto',
    value: text,
    placeholder: say(`plan_${name}_example`),
    onInput: (event: { readonly currentTarget: { readonly value: string } }) => type(event.currentTarget.value),
  } as const;
  return (
    <div class="field">
      <label for={id}>{say(`plan_${name}`)}</label>
      {long ? (
        <textarea {...same} maxLength={NOTES_LENGTH} />
      ) : (
        <input {...same} type="text" autocomplete="off" maxLength={DETAIL_LENGTH} />
      )}
    </div>
  );
}
