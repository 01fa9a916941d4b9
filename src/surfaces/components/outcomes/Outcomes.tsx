import { type Conversation, outcomeKinds } from '../../../domain/conversation';
import { idsOf, type Person } from '../../../domain/person';
import { now, nowText, ownZone, say } from '../../../platform';
import { addNextStep, listConversations, listNextSteps, listPeople } from '../../../storage';
import type { Tell } from '../frame/toasts';
import { useLive } from '../frame/useLive';
import { AddOutcome } from './AddOutcome';
import { OutcomeLine } from './OutcomeLine';

interface Props {
  readonly person: Person;
  readonly tell: Tell;
  readonly onOpenPerson: (id: string) => void;
}

/** What came of the conversations with one person, at any time later too (M54, M55, M61). */
export function Outcomes({ person, tell, onOpenPerson }: Props) {
  const about = idsOf(person).join();
  const steps = useLive(() => listNextSteps(person), about);
  const conversations = useLive(() => listConversations(person), about);
  const people = useLive(listPeople);
  if (!steps || !conversations || !people) return null;
  const talked = conversations.find(({ state }) => state === 'held');
  if (!talked && steps.length === 0) return null;
  const today = now().toZonedDateTimeISO(ownZone()).toPlainDate().toString();
  return (
    <section class="stack">
      <h2>{say('outcomes')}</h2>
      <p class="hint">{say('outcomes_intro')}</p>
      <AddOutcome
        onAdd={(kind, text) => addNextStep({ personId: person.id, kind, text, ...inTalk(talked) }, nowText())}
      />
      <ul class="lines">
        {[...steps]
          .sort((a, b) => outcomeKinds.indexOf(a.kind) - outcomeKinds.indexOf(b.kind))
          .map((step) => (
            <li key={step.id}>
              <OutcomeLine
                step={step}
                today={today}
                suggested={people.find((one) => idsOf(one).includes(step.suggestedId ?? ''))}
                tell={tell}
                onOpenPerson={onOpenPerson}
              />
            </li>
          ))}
      </ul>
    </section>
  );
}

/** The last conversation held is the one it came out of. */
function inTalk(talked: Conversation | undefined): { readonly conversationId?: string } {
  return talked ? { conversationId: talked.id } : {};
}
