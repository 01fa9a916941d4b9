import { useEffect, useRef } from 'preact/hooks';
import { type LaterChoice as Choice, laterChoices } from '../../../domain/journey';
import { say } from '../../../platform';

interface Props {
  /** Of whom, for those who hear the buttons one by one. */
  readonly name: string;
  readonly onChoose: (choice: Choice) => void;
  readonly onCalendar: () => void;
  readonly onCancel: () => void;
}

/** "Later": until when? */
export function LaterChoice({ name, onChoose, onCalendar, onCancel }: Props) {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <>
      {laterChoices.map((choice, index) => (
        <button
          type="button"
          class="compact"
          key={choice}
          ref={index === 0 ? first : null}
          onClick={() => onChoose(choice)}
        >
          {say(`later_${choice}`)}
          <span class="unseen"> {name}</span>
        </button>
      ))}
      <button type="button" class="compact" onClick={onCalendar}>
        {say('toCalendar')}
        <span class="unseen"> {name}</span>
      </button>
      <button type="button" class="quiet" onClick={onCancel}>
        {say('cancel')}
      </button>
    </>
  );
}
