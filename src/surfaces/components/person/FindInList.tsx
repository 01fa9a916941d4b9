import type { Person } from '../../../domain/person';
import { foldName } from '../../../domain/person';
import { say } from '../../../platform';

interface Props {
  readonly sought: string;
  readonly onSeek: (sought: string) => void;
}

/** A search field over the list, by name, position and company. */
export function FindInList({ sought, onSeek }: Props) {
  return (
    <input
      type="text"
      aria-label={say('findInList')}
      placeholder={say('findInList')}
      autocomplete="off"
      value={sought}
      onInput={(event) => onSeek(event.currentTarget.value)}
    />
  );
}

/** Every word that is sought stands somewhere; case and accents do not matter. */
export function matches({ name, position, company }: Person, sought: string): boolean {
  const text = foldName(`${name} ${position ?? ''} ${company ?? ''}`);
  return foldName(sought)
    .split(' ')
    .every((word) => text.includes(word));
}
