import type { Step } from '../../domain/journey';
import { type Me, messageFor, type OwnTemplate } from '../../domain/outreach';
import type { Person } from '../../domain/person';
import { say } from '../../platform';
import { PersonLine } from '../components/PersonLine';
import { whyNow } from '../components/stepWords';

interface Props {
  readonly suggestion: { readonly person: Person; readonly step: Step };
  readonly me: Me;
  readonly own: readonly OwnTemplate[];
  readonly onOpen: () => void;
}

/** Somebody to write to next: who, why now, what the message asks, and how it begins. One click opens it. */
export function SuggestedPerson({ suggestion: { person, step }, me, own, onOpen }: Props) {
  const { draft, seniority } = messageFor(person, me, 'message', 'ask', own);
  return (
    <div class="stack tight">
      <PersonLine person={person} onOpen={onOpen} />
      <div class="small soft">
        <p>{whyNow(step, () => undefined)}</p>
        {seniority.outreach !== 'unknown' && <p>{say(`outreach_${seniority.outreach}`)}</p>}
        {draft.unfilled.length === 0 && <p class="one-line">{draft.text}</p>}
      </div>
    </div>
  );
}
