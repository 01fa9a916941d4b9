import type { Overview } from '../../../domain/journey';
import { type ColumnName, type Overviews, stageOf } from '../../../domain/list';
import type { Person } from '../../../domain/person';
import type { Sheet, SheetColumn } from '../../../exchange';
import { profileAddress } from '../../../linkedin/addresses';
import { ownZone, say } from '../../../platform';
import { dayOf } from '../../components/frame/times';
import { cellText } from '../people/table/PersonCell';

interface Column extends SheetColumn {
  readonly cell: (person: Person, overview: Overview | undefined) => string | undefined;
}

/** People as the table of the list shows them, all columns: position, company, industry first (M11). */
export function sheetOfPeople(people: readonly Person[], overviews: Overviews, withNotes: boolean): Sheet {
  const columns = columnsOf(overviews).concat(withNotes ? notesColumn() : []);
  return {
    name: say('page_people'),
    columns: columns.map(({ heading, kind, width }) => ({ heading, kind, width })),
    rows: people.map((person) => columns.map(({ cell }) => cell(person, overviews.get(person.id)))),
  };
}

function columnsOf(overviews: Overviews): readonly Column[] {
  return [
    shown('position', 34),
    shown('company', 26),
    shown('industry', 26),
    shown('name', 26),
    shown('level', 16),
    shown('location', 24),
    text(say('column_stage'), 22, (person) => {
      const stage = stageOf(person, overviews);
      return stage && say(`stage_${stage}`);
    }),
    shown('step', 34),
    shown('foundThrough', 18),
    shown('respondent', 16),
    shown('priority', 12),
    shown('targetRole', 24),
    text(say('column_tags'), 20, ({ tags }) => tags?.join(', ')),
    day('lastContact', (_person, overview) => overview?.lastContact && dayIn(overview.lastContact)),
    day('added', ({ listedAt, addedAt }) => dayIn(listedAt ?? addedAt)),
    day('connected', ({ connectedOn }) => connectedOn),
    {
      heading: say('exported_profile'),
      kind: 'link',
      width: 44,
      cell: ({ slug }) => (slug === undefined ? undefined : profileAddress(slug)),
    },
    text(say('exported_email'), 28, ({ email }) => email),
  ];
}

function notesColumn(): Column {
  return text(say('notes'), 60, ({ notes }) => (notes === '' ? undefined : notes));
}

function shown(name: ColumnName, width: number): Column {
  return text(say(`column_${name}`), width, (person, overview) => cellText(person, overview, name));
}

function text(heading: string, width: number, cell: Column['cell']): Column {
  return { heading, kind: 'text', width, cell };
}

function day(name: ColumnName, cell: Column['cell']): Column {
  return { heading: say(`column_${name}`), kind: 'day', width: 16, cell };
}

function dayIn(instant: string): string {
  return dayOf(instant, ownZone()).toString();
}
