import type { Step } from '../../domain/journey';
import type { Me, OwnTemplate } from '../../domain/outreach';
import type { Person } from '../../domain/person';
import { lazily } from '../components/frame/lazily';
import type { Tell } from '../components/frame/toasts';
import { PersonLine } from '../components/person/PersonLine';
import { StepLine } from '../components/steps/StepLine';
import type { Places } from '../components/steps/stepDoing';
import type { NameOf } from '../components/steps/stepWords';

const wordsToCome = <div class="small words-to-come" />;
const FirstWords = lazily(() => import('./FirstWords').then((part) => part.FirstWords), wordsToCome);

interface Props {
  readonly step: Step;
  readonly person: Person;
  /** Undefined until it was read, as are the templates of their own. */
  readonly me: Me | undefined;
  readonly own: readonly OwnTemplate[] | undefined;
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
        {step.code === 'write-first' && (me && own ? <FirstWords person={person} me={me} own={own} /> : wordsToCome)}
      </StepLine>
    </>
  );
}
