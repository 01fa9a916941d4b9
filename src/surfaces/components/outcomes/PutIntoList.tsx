import { useState } from 'preact/hooks';
import { type NextStep, nameAndCompany } from '../../../domain/conversation';
import { DETAIL_LENGTH, type Person } from '../../../domain/person';
import { inOneLine, nowText, say } from '../../../platform';
import { addSuggested, type Joined, takeBackSuggested } from '../../../storage';
import { useStaying } from '../frame/staying';
import type { Tell } from '../frame/toasts';
import { useFault } from '../frame/useFault';

interface Props {
  readonly step: NextStep;
  /** Their entry, where there is one. */
  readonly suggested?: Person | undefined;
  readonly tell: Tell;
  readonly onOpenPerson: (id: string) => void;
}

/** Who was named becomes a person in the list, linked to who named them (M56); or is found to be there already. */
export function PutIntoList({ step, suggested, tell, onOpenPerson }: Props) {
  const [asking, setAsking] = useState(false);
  if (suggested)
    return (
      <div>
        <button type="button" class="plain small" onClick={() => onOpenPerson(suggested.id)}>
          {say('suggested_open', { name: suggested.name })}
        </button>
      </div>
    );
  if (asking) return <SuggestedForm step={step} tell={tell} onDone={() => setAsking(false)} />;
  return (
    <div>
      <button type="button" onClick={() => setAsking(true)}>
        {say('suggested_add')}
        <span class="unseen">: {step.text}</span>
      </button>
    </div>
  );
}

interface FormProps {
  readonly step: NextStep;
  readonly tell: Tell;
  readonly onDone: () => void;
}

function SuggestedForm({ step, tell, onDone }: FormProps) {
  const noted = nameAndCompany(step.text);
  const [name, setName] = useState(noted.name);
  const [company, setCompany] = useState(noted.company ?? '');
  const [candidates, setCandidates] = useState<readonly Person[]>([]);
  const [refused, setRefused] = useState(false);
  const fault = useFault(refused);
  useStaying(true);
  const add = async (as?: string) => {
    const { personId: fromId, conversationId, id: stepId } = step;
    const made = await addSuggested({ fromId, name, company, conversationId, stepId, as }, nowText());
    if ('candidates' in made) return setCandidates(made.candidates);
    if ('refused' in made) return setRefused(true);
    onDone();
    tellOf(made, step, tell);
  };
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <div class="sent-form">
        <Line label={say('detail_name')} value={name} fault={fault.field} onType={setName} />
        <Line label={say('detail_company')} value={company} onType={setCompany} />
      </div>
      {refused && (
        <p class="notice wrong" role="alert" id={fault.id}>
          {say('nameNeeded')}
        </p>
      )}
      {candidates.length > 0 ? (
        <div class="stack tight" role="status">
          <p class="small">{say('suggested_sameName')}</p>
          {candidates.map((person) => (
            <button type="button" key={person.id} onClick={() => void add(person.id)}>
              {say('suggested_isThem', {
                who: inOneLine(person.name, person.position, person.company),
              })}
            </button>
          ))}
          <button type="button" onClick={() => void add('new')}>
            {say('suggested_isNew')}
          </button>
        </div>
      ) : (
        <div class="row">
          <button type="submit" class="primary">
            {say('saveToList')}
          </button>
          <button type="button" class="plain" onClick={onDone}>
            {say('cancel')}
          </button>
        </div>
      )}
    </form>
  );
}

interface LineProps {
  readonly label: string;
  readonly value: string;
  readonly fault?: ReturnType<typeof useFault>['field'];
  readonly onType: (text: string) => void;
}

function Line(props: LineProps) {
  return (
    <label class="field">
      {props.label}
      <input
        type="text"
        maxLength={DETAIL_LENGTH}
        autocomplete="off"
        dir="auto"
        value={props.value}
        {...props.fault}
        onInput={(event) => props.onType(event.currentTarget.value)}
      />
    </label>
  );
}

function tellOf(made: Joined, step: NextStep, tell: Tell): void {
  const back = () => void takeBackSuggested(made, nowText(), step.id);
  tell({
    text: say(made.before ? 'suggested_linked' : 'suggested_added', { name: made.person.name }),
    undo: { words: say('undo'), act: back },
  });
}
