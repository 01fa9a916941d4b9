import { type Me, messageFor, type OwnTemplate } from '../../domain/outreach';
import type { Person } from '../../domain/person';
import { say } from '../../platform';

interface Props {
  readonly person: Person;
  readonly me: Me;
  readonly own: readonly OwnTemplate[];
}

/** Of a first message what it asks and how it begins. */
export function FirstWords({ person, me, own }: Props) {
  const { draft, seniority, chosen } = messageFor(person, me, 'message', 'ask', own);
  return (
    <div class="small soft">
      {seniority.outreach !== 'unknown' && <p>{say(`outreach_${seniority.outreach}`)}</p>}
      {draft.unfilled.length === 0 && (
        <p class="one-line" lang={chosen.language} dir="auto">
          {draft.text}
        </p>
      )}
    </div>
  );
}
