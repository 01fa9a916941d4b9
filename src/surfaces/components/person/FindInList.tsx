import { say } from '../../../platform';

interface Props {
  readonly sought: string;
  readonly onSeek: (sought: string) => void;
  /** Somebody is about to type: what takes time can begin. */
  readonly onBegin?: () => void;
}

/** A search field over people: their names, companies, positions, notes and tags. */
export function FindInList({ sought, onSeek, onBegin }: Props) {
  return (
    <input
      type="text"
      aria-label={say('findInList')}
      placeholder={say('findInList')}
      autocomplete="off"
      dir="auto"
      value={sought}
      onFocus={onBegin}
      onInput={(event) => onSeek(event.currentTarget.value)}
    />
  );
}
