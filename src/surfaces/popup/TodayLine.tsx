import type { Step } from '../../domain/journey';
import { type Me, messageFor, type OwnTemplate } from '../../domain/outreach';
import type { Person } from '../../domain/person';
import { say } from '../../platform';
import type { Tell } from '../components/frame/toasts';
import { PersonLine } from '../components/person/PersonLine';
import { StepLine } from '../components/steps/StepLine';
import type { Places } from '../components/steps/stepDoing';
import type { NameOf } from '../components/steps/stepWords';

interface Props {
  readonly step: Step;
  readonly person: Person;
  readonly me: Me;
  readonly own: readonly OwnTemplate[];
  readonly nameOf: NameOf;
  readonly places: Places;
  readonly first: boolean;
  readonly onOpen: () => void;
  readonly tell: Tell;
}

/** Who, what to do and why now, and how to do it; of a first message also what it asks and how it begins. */
export function TodayLine({ step, person, me, own, nameOf, places, first, onOpen, tell }: Props) {
  return (
    <>
      <PersonLine person={person} onOpen={onOpen} />
      <StepLine step={step} person={person} nameOf={nameOf} places={places} tell={tell} first={first}>
        {step.code === 'write-first' && <FirstWords person={person} me={me} own={own} />}
      </StepLine>
    </>
  );
}

function FirstWords({ person, me, own }: Pick<Props, 'person' | 'me' | 'own'>) {
  const { draft, seniority } = messageFor(person, me, 'message', 'ask', own);
  return (
    <div class="small soft">
      {seniority.outreach !== 'unknown' && <p>{say(`outreach_${seniority.outreach}`)}</p>}
      {draft.unfilled.length === 0 && <p class="one-line">{draft.text}</p>}
    </div>
  );
}
