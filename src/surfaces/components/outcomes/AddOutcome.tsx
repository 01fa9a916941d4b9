import { useState } from 'preact/hooks';
import { type OutcomeKind, outcomeKinds } from '../../../domain/conversation';
import { NOTES_LENGTH } from '../../../domain/person';
import { say } from '../../../platform';
import { useStaying } from '../frame/staying';
import { useLineByLine } from '../frame/useLineByLine';

interface Props {
  readonly onAdd: (kind: OutcomeKind, text: string) => Promise<unknown>;
}

/** Writes down one thing after the other: Enter adds it, and the field is ready for the next of its kind. */
export function AddOutcome({ onAdd }: Props) {
  const [kind, setKind] = useState<OutcomeKind>('person');
  const { text, type, add } = useLineByLine((line) => onAdd(kind, line));
  useStaying(text !== '');
  return (
    <form class="add-outcome" onSubmit={(event) => void add(event)}>
      <select
        aria-label={say('outcome_kind')}
        value={kind}
        onChange={(event) => setKind(outcomeKinds.find((one) => one === event.currentTarget.value) ?? kind)}
      >
        {outcomeKinds.map((one) => (
          <option key={one} value={one}>
            {say(`outcome_${one}_name`)}
          </option>
        ))}
      </select>
      <div class="row together">
        <input
          type="text"
          aria-label={say('outcome_text')}
          placeholder={say(`outcome_${kind}_example`)}
          maxLength={NOTES_LENGTH}
          autocomplete="off"
          dir="auto"
          value={text}
          onInput={(event) => type(event.currentTarget.value)}
        />
        <button type="submit">{say('add')}</button>
      </div>
    </form>
  );
}
