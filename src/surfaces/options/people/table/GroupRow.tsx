import type { Group, GroupColumn } from '../../../../domain/list';
import { say, sayCount } from '../../../../platform';

interface Props {
  readonly group: Group;
  readonly column: GroupColumn | undefined;
  readonly index: number;
  readonly top: number;
  /** How many columns the heading goes across. */
  readonly columns: number;
  /** How many of the group are selected. */
  readonly selected: number;
  /** Has the grid's place in the Tab order. */
  readonly isActive: boolean;
}

/** The heading over those with the same company or target role. Space, or its box, selects them all. */
export function GroupRow({ group, column = 'company', index, top, columns, selected, isActive }: Props) {
  const { name, people } = group;
  const words = name ?? say(`group_none_${column}`);
  return (
    <tr class="grid-row group-row" aria-rowindex={index + 2} data-row={index} style={{ top: `${top}px` }}>
      <th
        scope="rowgroup"
        class="grid-cell is-group"
        colSpan={columns}
        aria-colindex={1}
        tabIndex={isActive ? 0 : -1}
        data-column={0}
      >
        <input
          type="checkbox"
          tabIndex={-1}
          data-act="select"
          checked={selected === people.length}
          indeterminate={selected > 0 && selected < people.length}
          aria-label={say('selectGroup', { group: words })}
        />
        <span class={name === undefined ? 'cut soft' : 'cut'} dir="auto">
          {words}
        </span>
        <span class="soft small">{sayCount('peopleCount', people.length)}</span>
      </th>
    </tr>
  );
}
