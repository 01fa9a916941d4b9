import type { Overview } from '../../../domain/journey';
import { type ColumnName, columnNames, type Overviews, stageOf } from '../../../domain/list';
import type { Person } from '../../../domain/person';
import type { Sheet, SheetColumn } from '../../../exchange';
import { profileAddress } from '../../../linkedin/addresses';
import { ownZone, plainText, say } from '../../../platform';
import { dayOf } from '../../components/frame/times';
import { cellText } from '../people/table/PersonCell';

interface Column extends SheetColumn {
  readonly cell: (person: Person, overview: Overview | undefined) => string | undefined;
}

export interface SheetWishes {
  readonly withNotes: boolean;
  /** In this order, with the profile, as the table has it; absent: all there are, position, company, industry first (M11). */
  readonly columns?: readonly ColumnName[] | undefined;
}

/** People as the table of the list shows them. */
export function sheetOfPeople(
  people: readonly Person[],
  overviews: Overviews,
  { withNotes, columns: wanted = columnNames }: SheetWishes,
): Sheet {
  const known = columnsOf(overviews);
  const columns = [
    ...wanted.map((name) => known[name]),
    profileColumn(),
    ...(wanted === columnNames ? [emailColumn()] : []),
    ...(withNotes ? [notesColumn()] : []),
  ];
  return {
    name: say('page_people'),
    columns: columns.map(({ heading, kind, width }) => ({ heading, kind, width })),
    rows: people.map((person) => columns.map(({ cell }) => cell(person, overviews.get(person.id)))),
  };
}

function columnsOf(overviews: Overviews): { readonly [name in ColumnName]: Column } {
  return {
    position: shown('position', 34),
    company: shown('company', 26),
    industry: shown('industry', 26),
    name: shown('name', 26),
    level: shown('level', 16),
    location: shown('location', 24),
    stage: text(say('column_stage'), 22, (person) => {
      const stage = stageOf(person, overviews);
      return stage && say(`stage_${stage}`);
    }),
    step: shown('step', 34),
    foundThrough: shown('foundThrough', 18),
    respondent: shown('respondent', 16),
    priority: shown('priority', 12),
    targetRole: shown('targetRole', 24),
    tags: text(say('column_tags'), 20, ({ tags }) => tags?.join(', ')),
    lastContact: day('lastContact', (_person, overview) => overview?.lastContact && dayIn(overview.lastContact)),
    added: day('added', ({ listedAt, addedAt }) => dayIn(listedAt ?? addedAt)),
    connected: day('connected', ({ connectedOn }) => connectedOn),
  };
}

function profileColumn(): Column {
  const cell = ({ slug }: Person) => (slug === undefined ? undefined : profileAddress(slug));
  return { heading: say('exported_profile'), kind: 'link', width: 44, cell };
}

function emailColumn(): Column {
  return text(say('exported_email'), 28, ({ email }) => email);
}

function notesColumn(): Column {
  return text(say('notes'), 60, ({ notes }) => (notes === '' ? undefined : notes));
}

function shown(name: ColumnName, width: number): Column {
  return text(say(`column_${name}`), width, (person, overview) => cellText(person, overview, name));
}

function text(heading: string, width: number, cell: Column['cell']): Column {
  const plainCell: Column['cell'] = (person, overview) => {
    const words = cell(person, overview);
    return words === undefined ? undefined : plainText(words);
  };
  return { heading, kind: 'text', width, cell: plainCell };
}

function day(name: ColumnName, cell: Column['cell']): Column {
  return { heading: say(`column_${name}`), kind: 'day', width: 16, cell };
}

function dayIn(instant: string): string {
  return dayOf(instant, ownZone()).toString();
}
