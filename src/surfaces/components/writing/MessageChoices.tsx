import { type Me, type MessageFor, occasionsOf, type Purpose } from '../../../domain/outreach';
import { greetingNameOf } from '../../../domain/person';
import { say } from '../../../platform';
import { GreetingField } from '../person/GreetingField';
import { LevelLine } from '../person/LevelLine';
import type { ForListed } from './Composer';
import { PlanFields } from './PlanFields';
import type { PersonInComposer } from './writtenMessage';

interface Props {
  readonly person: PersonInComposer;
  readonly me: Me;
  readonly purpose: Purpose;
  readonly message: MessageFor;
  readonly listed: ForListed | undefined;
  /** The draft asks for the name itself. */
  readonly asksName: boolean;
  /** One line until it is opened: where there is little room, the message is what counts. */
  readonly folded: boolean;
  /** The message holds words of the user's own. */
  readonly edited: boolean;
}

/** What made the message what it is: whom it is for (M35), what it calls them, and the plan for them. */
export function MessageChoices({ person, me, purpose, message, listed, asksName, folded, edited }: Props) {
  const { seniority, chosen, templates } = message;
  const asks = purpose === 'ask' || purpose === 'follow-up';
  const what = whatItAsks(purpose, message);
  // A German letter to a stranger has the whole name.
  const callsByGreeting = chosen.template.text.includes('{greeting}');
  const made = (
    <>
      {asks && <LevelLine seniority={seniority} onChoose={listed?.onOutreach} />}
      {listed && !asksName && callsByGreeting && (
        <GreetingField
          greeting={greetingNameOf(person.name)}
          byUser={person.greetingByUser}
          onConfirm={listed.onGreeting}
        />
      )}
    </>
  );
  return (
    <>
      {folded && (asks || listed) ? (
        <details>
          <summary>{what ?? say('messageChoices')}</summary>
          <div class="stack">{made}</div>
        </details>
      ) : (
        <>
          {what !== undefined && <p>{what}</p>}
          {made}
        </>
      )}
      {listed && asks && (
        <PlanFields
          purpose={purpose}
          plan={person.plan ?? {}}
          chosen={chosen}
          templates={templates}
          writtenIn={me.writtenIn}
          edited={edited}
          onChange={listed.onPlan}
        />
      )}
    </>
  );
}

/** In a sentence; of what was not asked yet the level decides (M35), later what was answered. */
function whatItAsks(purpose: Purpose, { seniority: { outreach }, chosen: { occasion } }: MessageFor) {
  if (purpose === 'ask') return outreach === 'unknown' ? undefined : say(`outreach_${outreach}`);
  const followUp = occasionsOf['follow-up'].find((one) => one === occasion);
  return followUp && say(`followUp_${followUp}`);
}

/** Whether something is open that only the user can say: that is asked before the message, never folded away. */
export function asksFirst(person: PersonInComposer, { seniority }: MessageFor): boolean {
  const { outreach, ambiguous } = seniority;
  const isNamed = person.greetingByUser !== undefined || greetingNameOf(person.name).certainty === 'sure';
  return ambiguous || outreach === 'unknown' || !isNamed;
}
