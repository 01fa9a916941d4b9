import type { Suggestion } from '../../domain/journey';
import { type Me, messageFor, type OwnTemplate } from '../../domain/outreach';
import { say } from '../../platform';
import { NextStep } from '../components/NextStep';
import { PersonLine } from '../components/PersonLine';

interface Props {
  readonly suggestion: Suggestion;
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
        <NextStep step={step} />
        {seniority.outreach !== 'unknown' && <p>{say(`outreach_${seniority.outreach}`)}</p>}
        {draft.unfilled.length === 0 && <p class="one-line">{draft.text}</p>}
      </div>
    </div>
  );
}
