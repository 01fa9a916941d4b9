import { useState } from 'preact/hooks';
import { DETAIL_LENGTH, type GreetingName } from '../../../domain/person';
import { say } from '../../../platform';

interface Props {
  readonly greeting: GreetingName;
  readonly byUser: string | undefined;
  /** Settled once it is remembered. */
  readonly onConfirm: (greeting: string) => Promise<unknown>;
}

/** What the message calls the person. Doubtful names are asked about; the answer is remembered. */
export function GreetingField({ greeting, byUser, onConfirm }: Props) {
  const [typed, setTyped] = useState<string>();
  const sure = byUser !== undefined || greeting.certainty === 'sure';
  if (sure && typed === undefined)
    return (
      <p class="hint">
        {say('greetingIs', { name: byUser ?? greeting.greeting })}{' '}
        <button type="button" class="plain small" onClick={() => setTyped(byUser ?? greeting.greeting)}>
          {say('change')}
        </button>
      </p>
    );
  const value = typed ?? greeting.greeting;
  const confirm = async (event: Event) => {
    event.preventDefault();
    if (value.trim() === '') return;
    await onConfirm(value);
    // What was typed meanwhile stays.
    setTyped((now) => (now === typed ? undefined : now));
  };
  return (
    <form class="field" onSubmit={confirm}>
      <label for="greeting">{say('greetingQuestion')}</label>
      <div class="row together">
        <input
          id="greeting"
          type="text"
          maxLength={DETAIL_LENGTH}
          autocomplete="off"
          value={value}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit">{say('greetingConfirm')}</button>
      </div>
    </form>
  );
}
