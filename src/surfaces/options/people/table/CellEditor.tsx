import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { ColumnName } from '../../../../domain/list';
import { DETAIL_LENGTH, MOST_TAGS, type Person, TAG_LENGTH } from '../../../../domain/person';
import { say } from '../../../../platform';
import { expectLocation } from '../../../../storage';
import { choicesFor, type EditKind, editText } from './edits';

/** How editing ended: kept, and then one stays or goes on to the next cell or the one before. */
export type Ending = 'stay' | 'next' | 'previous' | 'left';

interface Props {
  readonly person: Person;
  readonly column: ColumnName;
  readonly kind: EditKind;
  /** Of a `datalist` with words to choose from. */
  readonly list: string | undefined;
  /** `text` is undefined where nothing was changed or the user gave up. */
  readonly onEnd: (text: string | undefined, ending: Ending) => void;
}

/** The field in a cell: Enter keeps, Escape gives up, Tab keeps and goes on, and so does clicking elsewhere. */
export function CellEditor({ person, column, kind, list, onEnd }: Props) {
  const field = useRef<HTMLInputElement & HTMLSelectElement>(null);
  const hasEnded = useRef(false);
  const before = editText(person, column);
  // Before the next key: the first letter must not be lost.
  useLayoutEffect(() => {
    field.current?.focus();
    if (kind !== 'choice') field.current?.select();
  }, []);
  useEffect(() => {
    if (column === 'location') expectLocation();
  }, []);
  const end = (ending: Ending, isGivenUp = false) => {
    if (hasEnded.current) return;
    hasEnded.current = true;
    const text = field.current?.value ?? before;
    onEnd(isGivenUp || text === before ? undefined : text, ending);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    // A word is still being put together, as in Japanese: the key belongs to that.
    if (event.isComposing) return;
    if (event.key === 'Escape') end('stay', true);
    else if (event.key === 'Enter') end('stay');
    else if (event.key === 'Tab') end(event.shiftKey ? 'previous' : 'next');
    else return;
    event.preventDefault();
  };
  const same = {
    ref: field,
    class: 'cell-field',
    'aria-label': say('cell_edit', { column: say(`column_${column}`), name: person.name }),
    onKeyDown,
    onBlur: () => end('left'),
  };
  if (kind !== 'choice')
    return (
      <input
        {...same}
        type="text"
        dir="auto"
        autocomplete="off"
        maxLength={kind === 'tags' ? MOST_TAGS * TAG_LENGTH : DETAIL_LENGTH}
        list={list}
        defaultValue={before}
      />
    );
  return (
    <select {...same}>
      <option value="" selected={before === ''}>
        {say('plan_notSaid')}
      </option>
      {choicesFor(column).map(({ value, words }) => (
        <option key={value} value={value} selected={value === before}>
          {words}
        </option>
      ))}
    </select>
  );
}
