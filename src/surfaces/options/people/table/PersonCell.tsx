import type { Overview } from '../../../../domain/journey';
import { type ColumnName, levelOf, stageOf } from '../../../../domain/list';
import type { Person } from '../../../../domain/person';
import { profileAddress } from '../../../../linkedin/addresses';
import { inOneLine, ownZone, say } from '../../../../platform';
import { dayOf, shortDay } from '../../../components/frame/times';
import type { GridColumn } from './gridColumns';
import { stepCell } from './stepCell';

interface Props {
  readonly person: Person;
  readonly overview: Overview | undefined;
  /** The records are read: until then nothing is said that follows from them. */
  readonly isDerived: boolean;
  readonly column: GridColumn['name'];
  readonly isSelected: boolean;
}

/** What stands in one cell. Buttons in it are worked by the grid: `data-act` says what they do. */
export function PersonCell({ person, overview, isDerived, column, isSelected }: Props) {
  switch (column) {
    case 'select':
      return (
        <input
          type="checkbox"
          tabIndex={-1}
          data-act="select"
          checked={isSelected}
          aria-label={say('selectPerson', { name: person.name })}
        />
      );
    case 'name':
      return <NameButton person={person} />;
    case 'summary':
      return <Summary person={person} overview={overview} isDerived={isDerived} />;
    case 'profile':
      return person.slug === undefined ? null : (
        <a class="small" tabIndex={-1} href={profileAddress(person.slug)} target="_blank" rel="noreferrer">
          {say('profile')}
          <span class="unseen"> {person.name}</span>
        </a>
      );
    case 'delete':
      return (
        <button type="button" class="plain small" tabIndex={-1} data-act="delete">
          {say('delete')}
          <span class="unseen"> {person.name}</span>
        </button>
      );
    case 'stage':
      return isDerived ? <StageChip person={person} overview={overview} /> : null;
    case 'level':
      return isDerived ? cellText(person, overview, column) : null;
    case 'tags':
      return (
        <>
          {person.tags?.map((tag) => (
            <span key={tag} class="chip tag">
              {tag}
            </span>
          ))}
        </>
      );
    default:
      return <>{cellText(person, overview, column)}</>;
  }
}

function NameButton({ person }: { readonly person: Person }) {
  return (
    <button type="button" class="plain" tabIndex={-1} data-act="open" title={say('openInSidebar')} dir="auto">
      {person.name}
    </button>
  );
}

function StageChip({ person, overview }: Pick<Props, 'person' | 'overview'>) {
  const stage = overview?.stage ?? stageOf(person, none);
  return stage === undefined ? null : <span class={`chip stage-${stage}`}>{say(`stage_${stage}`)}</span>;
}

const none = new Map();

/** A person where there is no room for columns. */
function Summary({ person, overview, isDerived }: Pick<Props, 'person' | 'overview' | 'isDerived'>) {
  const about = inOneLine(person.position, person.company);
  const more = inOneLine(person.industry, stepCell(overview?.step));
  return (
    <>
      <span class="row apart together">
        <NameButton person={person} />
        {isDerived && <StageChip person={person} overview={overview} />}
      </span>
      <span class="small cut" dir="auto">
        {about}
      </span>
      <span class="small soft cut" dir="auto">
        {more}
      </span>
    </>
  );
}

/** The text of a cell; undefined where there is nothing to say. */
export function cellText(person: Person, overview: Overview | undefined, column: ColumnName): string | undefined {
  const { plan } = person;
  switch (column) {
    case 'position':
    case 'company':
    case 'industry':
    case 'name':
    case 'location':
      return person[column];
    case 'level': {
      const level = levelOf(person);
      return level === 'unknown' ? undefined : say(`level_${level}`);
    }
    case 'step':
      return stepCell(overview?.step);
    case 'foundThrough':
      return plan?.foundThrough && say(`found_${plan.foundThrough}`);
    case 'respondent':
      return plan?.respondent && say(`respondent_${plan.respondent}`);
    case 'priority':
      return plan?.priority && say(`priority_${plan.priority}`);
    case 'targetRole':
      return plan?.targetRole;
    case 'lastContact':
      return overview?.lastContact && dayIn(overview.lastContact);
    case 'added':
      return dayIn(person.listedAt ?? person.addedAt);
    case 'connected':
      return person.connectedOn && shortDay(Temporal.PlainDate.from(person.connectedOn));
    default:
      return undefined;
  }
}

function dayIn(instant: string): string {
  return shortDay(dayOf(instant, ownZone()));
}
