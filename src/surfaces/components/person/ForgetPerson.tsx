import { useEffect, useRef, useState } from 'preact/hooks';
import type { Person } from '../../../domain/person';
import { listed, say, sayCount } from '../../../platform';
import { forgetPerson, type Held, heldAbout } from '../../../storage';

interface Props {
  readonly person: Person;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Erasing somebody for good: first what will go, and what stays in the user's own words about others. */
export function ForgetPerson({ person, onDone, onCancel }: Props) {
  const [held, setHeld] = useState<Held>();
  const [failed, setFailed] = useState(false);
  const heading = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    void heldAbout(person).then(setHeld);
  }, [person]);
  const isReady = held !== undefined;
  useEffect(() => {
    if (isReady) heading.current?.focus();
  }, [isReady]);
  if (!held) return null;
  const forget = () => forgetPerson(person.id).then(onDone, () => setFailed(true));
  return (
    <section class="card" aria-label={say('forgetTitle', { name: person.name })}>
      <p class="large" ref={heading} tabIndex={-1}>
        {say('forgetTitle', { name: person.name })}
      </p>
      <p class="small">{say('forgetWhat')}</p>
      <ul class="points small">
        {wordsOf(held).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      {held.namedWith.length > 0 && (
        <p class="small">{say('forgetNamed', { names: listed(held.namedWith.map(({ name }) => name)) })}</p>
      )}
      <p class="small soft">{say('forgetBackups')}</p>
      {failed && (
        <p class="notice wrong" role="alert">
          {say('forgetFailed')}
        </p>
      )}
      <div class="row">
        <button type="button" class="erase" onClick={() => void forget()}>
          {say('forgetNow')}
        </button>
        <button type="button" onClick={onCancel}>
          {say('keepThem')}
        </button>
      </div>
    </section>
  );
}

const counted = [
  'messages',
  'drafts',
  'conversations',
  'answers',
  'nextSteps',
  'reminders',
  'introductions',
  'mergedEntries',
] as const satisfies readonly (keyof Held)[];

function wordsOf(held: Held): readonly string[] {
  return [
    say(held.notes ? 'heldEntryAndNotes' : 'heldEntry'),
    ...counted.filter((what) => held[what] > 0).map((what) => sayCount(`held_${what}`, held[what])),
  ];
}
