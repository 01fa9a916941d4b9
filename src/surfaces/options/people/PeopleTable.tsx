import type { Stage, Step } from '../../../domain/journey';
import type { Person } from '../../../domain/person';
import { profileAddress } from '../../../linkedin/addresses';
import { say } from '../../../platform';
import { useSidebar } from '../useSidebar';

interface Props {
  readonly people: readonly Person[];
  /** How far each of them is and, by id too, what is to be done now. */
  readonly stages: ReadonlyMap<string, Stage>;
  readonly due: ReadonlyMap<string, Step>;
  readonly onDelete: (person: Person) => void;
}

const columns = ['position', 'company', 'industry', 'name'] as const;

/** One row a person: position, company, industry first (M11). The name opens their page in the sidebar. */
export function PeopleTable({ people, stages, due, onDelete }: Props) {
  const open = useSidebar();
  return (
    <div class="table-scroll">
      <table>
        <thead>
          <tr>
            {columns.map((name) => (
              <th scope="col" key={name}>
                {say(`detail_${name}`)}
              </th>
            ))}
            <th scope="col">{say('stage')}</th>
            <th scope="col">
              <span class="unseen">{say('actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.id}>
              <td>{person.position ?? <None />}</td>
              <td>{person.company ?? <None />}</td>
              <td>{person.industry ?? <None />}</td>
              <th scope="row">
                <button type="button" class="plain" title={say('openInSidebar')} onClick={() => open(person)}>
                  {person.name}
                </button>
              </th>
              <td>
                <span class="chip">{say(`stage_${stages.get(person.id) ?? 'to-ask'}`)}</span>
                <DueNow step={due.get(person.id)} />
              </td>
              <td class="actions">
                {person.slug !== undefined && (
                  <a class="small" href={profileAddress(person.slug)} target="_blank" rel="noreferrer">
                    {say('profile')}
                    <span class="unseen"> {person.name}</span>
                  </a>
                )}
                <button type="button" class="plain small" onClick={() => onDelete(person)}>
                  {say('delete')}
                  <span class="unseen"> {person.name}</span>
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What the stage says already, and what is no matter of the journey, is left out. */
function DueNow({ step }: { readonly step: Step | undefined }) {
  if (!step) return null;
  switch (step.code) {
    case 'write-first':
    case 'try-another':
    case 'conversation':
    case 'reminder':
    case 'next-step':
      return null;
    default:
      return <p class="small soft">{say(`act_${step.code}`)}</p>;
  }
}

function None() {
  return <span class="soft">{say('none')}</span>;
}
