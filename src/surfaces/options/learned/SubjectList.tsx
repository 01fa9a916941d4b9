import { useState } from 'preact/hooks';
import type { RoleLearned, Subject } from '../../../domain/learned';
import type { Person } from '../../../domain/person';
import { say, sayCount } from '../../../platform';
import { SubjectDetails } from './SubjectDetails';

interface Props {
  readonly kind: 'roles' | 'companies' | 'industries';
  readonly subjects: readonly (Subject | RoleLearned)[];
  readonly onOpen: (person: Person) => void;
}

/** So many are open when the page comes: more would be scrolled past. */
const OPEN = 3;
/** So many are drawn at first; the rest is one click away. */
const PAGE = 30;

/** One entry a role, company or industry; the first ones open. What is closed is not drawn, so that many are quick. */
export function SubjectList({ kind, subjects, onOpen }: Props) {
  const [shown, setShown] = useState(PAGE);
  if (subjects.length === 0) return <p class="card">{say(`learned_none_${kind}`)}</p>;
  return (
    <div class="stack subjects">
      {subjects.slice(0, shown).map((subject, at) => (
        <Entry key={subject.name} subject={subject} first={at < OPEN} onOpen={onOpen} />
      ))}
      {subjects.length > shown && (
        <div>
          <button type="button" class="plain small" onClick={() => setShown(subjects.length)}>
            {sayCount('countMore', subjects.length - shown)}
          </button>
        </div>
      )}
    </div>
  );
}

function Entry(props: {
  readonly subject: Subject | RoleLearned;
  readonly first: boolean;
  readonly onOpen: Props['onOpen'];
}) {
  const { subject, first, onOpen } = props;
  const [open, setOpen] = useState(first);
  const verdict = 'pointedAt' in subject ? subject.verdicts[0]?.verdict : undefined;
  return (
    <details class="card subject" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h2 dir="auto">{subject.name}</h2>
        {verdict !== undefined && <span class="chip">{say(`verdict_${verdict}`)}</span>}
        <span class="small soft">{sayCount('talkCount', subject.talks.length)}</span>
      </summary>
      {open && <SubjectDetails subject={subject} onOpen={onOpen} />}
    </details>
  );
}
