import { say } from '../../../../platform';

interface Props {
  readonly sought: string;
  readonly onSeek: (sought: string) => void;
}

/** Finds as one types; Escape empties it. */
export function ListSearch({ sought, onSeek }: Props) {
  return (
    <input
      type="search"
      class="list-search"
      aria-label={say('listSearch')}
      placeholder={say('listSearch')}
      autocomplete="off"
      dir="auto"
      value={sought}
      onInput={(event) => onSeek(event.currentTarget.value)}
    />
  );
}
