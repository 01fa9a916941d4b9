import { Component } from 'preact';
import type { Overview } from '../../../../domain/journey';
import type { Person } from '../../../../domain/person';
import { CellEditor, type Ending } from './CellEditor';
import { editKind } from './edits';
import { type GridColumn, isListColumn } from './gridColumns';
import { PersonCell } from './PersonCell';

interface Props {
  readonly person: Person;
  readonly overview: Overview | undefined;
  /** What follows from words and records can be shown; before, it would keep the rows waiting, or not be true yet. */
  readonly isDerived: boolean;
  readonly index: number;
  readonly top: number;
  readonly columns: readonly GridColumn[];
  /** The places of those that are drawn; one text, so that the same again is seen to be the same. */
  readonly drawn: string;
  readonly isSelected: boolean;
  /** The column that has the grid's place in the Tab order, where it is in this row. */
  readonly active: number | undefined;
  readonly isEditing: boolean;
  readonly onEnd: (text: string | undefined, ending: Ending) => void;
}

/** Columns whose words are not the interface's: they run their own way. */
const writtenOutside: ReadonlySet<string> = new Set(['position', 'company', 'industry', 'location', 'targetRole']);

/** One person. Scrolling moves through thousands of them: a row that stays as it is, is not drawn again. */
export class GridRow extends Component<Props> {
  override shouldComponentUpdate(next: Props) {
    return (Object.keys(next) as (keyof Props)[]).some((name) => name !== 'onEnd' && next[name] !== this.props[name]);
  }

  override render({ person, index, top, columns, drawn, isSelected }: Props) {
    return (
      <tr
        class="grid-row"
        aria-rowindex={index + 2}
        aria-selected={isSelected}
        data-row={index}
        style={{ top: `${top}px` }}
      >
        {drawn.split(' ').map((place) => {
          const column = Number(place);
          const name = columns[column]?.name;
          if (!name) return null;
          const isName = name === 'name' || name === 'summary';
          const Cell = isName ? 'th' : 'td';
          return (
            <Cell
              key={name}
              {...(isName ? { scope: 'row' } : { role: 'gridcell' })}
              class={`grid-cell is-${name}`}
              aria-colindex={column + 1}
              style={{ gridColumn: column + 1 }}
              aria-readonly={editKind(name) === undefined ? true : undefined}
              tabIndex={this.props.active === column ? 0 : -1}
              data-column={column}
              dir={writtenOutside.has(name) ? 'auto' : undefined}
            >
              {this.content(name, column, person)}
            </Cell>
          );
        })}
      </tr>
    );
  }

  private content(name: GridColumn['name'], column: number, person: Person) {
    const { isEditing, active, overview, isDerived, isSelected, onEnd } = this.props;
    const kind = isEditing && active === column ? editKind(name) : undefined;
    if (!kind || !isListColumn(name))
      return (
        <PersonCell person={person} overview={overview} isDerived={isDerived} column={name} isSelected={isSelected} />
      );
    const list = kind === 'industry' ? 'grid-industries' : name === 'targetRole' ? 'grid-roles' : undefined;
    return <CellEditor key={name} person={person} column={name} kind={kind} list={list} onEnd={onEnd} />;
  }
}
