import { stagesOf } from '../../domain/journey';
import { idsOf, isListed, type Person } from '../../domain/person';
import type { PagePart } from '../../platform';
import { factsForStepsOf, listMessages } from '../../storage';
import { lazily } from '../components/frame/lazily';
import { useJourneySettings } from '../components/frame/OwnSettings';
import { tellOf } from '../components/frame/toasts';
import { useLive } from '../components/frame/useLive';
import { useNow } from '../components/frame/useNow';
import { PersonSteps } from '../components/steps/PersonSteps';
import type { SidebarModel } from './model';
import { OtherInFront } from './OtherInFront';
import { PersonHeader } from './PersonHeader';
import { showPart } from './showPart';

const KnownOnly = lazily(() => import('./KnownOnly').then((part) => part.KnownOnly));
const PauseNotice = lazily(() => import('./Pace').then((part) => part.PauseNotice));
const PossibleDuplicates = lazily(() => import('./PossibleDuplicates').then((part) => part.PossibleDuplicates));
// Below the next steps all comes at once: nothing that is being read moves.
const PersonParts = lazily(() => import('./PersonParts').then((part) => part.PersonParts));

interface Props {
  readonly model: SidebarModel;
  readonly person: Person;
}

/** A saved person: who it is and what is next; below that everything else about them. */
export function PersonPage({ model, person }: Props) {
  const messages = useLive(() => listMessages(person), idsOf(person).join());
  const facts = useLive(() => factsForStepsOf(person.id), person.id);
  const settings = useJourneySettings();
  const now = useNow();
  const tell = tellOf(person.name, model.toasts.tell);
  const stage = facts && (stagesOf(facts, now, settings).get(person.id) ?? 'to-ask');
  const places = {
    write: (id: string) => (id === person.id ? showPart('write') : model.openPerson(id, 'write')),
    page: (_id: string, name: PagePart) => showPart(name),
  };
  return (
    <div class="stack wide">
      {model.stays.value && <OtherInFront model={model} person={person} />}
      <PersonHeader model={model} person={person} stage={stage} />
      {stage && facts && messages && (
        <>
          {!isListed(person) && <KnownOnly person={person} tell={tell} />}
          {person.pausedUntil !== undefined && <PauseNotice person={person} tell={tell} />}
          <PossibleDuplicates model={model} person={person} />
          <PersonSteps person={person} facts={facts} places={places} tell={tell} />
          <PersonParts model={model} person={person} stage={stage} messages={messages} facts={facts} />
        </>
      )}
    </div>
  );
}
