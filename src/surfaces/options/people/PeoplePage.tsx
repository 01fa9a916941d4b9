import { useState } from 'preact/hooks';
import { nextSteps, stagesOf, today } from '../../../domain/journey';
import { type Corrections, type DetailName, detailNames, type Person } from '../../../domain/person';
import { now, nowText, say, sayCount } from '../../../platform';
import {
  addSample,
  addTyped,
  deletePerson,
  factsForSteps,
  getSettings,
  listPeople,
  restorePerson,
} from '../../../storage';
import { useJourneySettings } from '../../components/frame/OwnSettings';
import { useLive } from '../../components/frame/useLive';
import { DetailsForm, type Entry } from '../../components/person/DetailsForm';
import type { PageProps } from '../PageProps';
import { backupAge } from '../settings/backupAge';
import { PeopleTable } from './PeopleTable';

const blank = Object.fromEntries(detailNames.map((name) => [name, {}])) as { [name in DetailName]: Entry };

/** The target list: position, company, industry first (M11). */
export function PeoplePage({ tell }: PageProps) {
  const people = useLive(listPeople);
  const facts = useLive(factsForSteps);
  const settings = useLive(getSettings);
  const journey = useJourneySettings();
  const [adding, setAdding] = useState(false);
  if (!people || !facts || !settings) return null;
  const stages = stagesOf(facts, now(), journey);
  const { first: due } = today(nextSteps(facts, now(), journey), now(), facts.people.length);
  const remove = async ({ id, name }: Person) => {
    await deletePerson(id, nowText());
    tell({
      text: say('personDeleted', { name }),
      undo: { words: say('undo'), act: () => void restorePerson(id, nowText()) },
    });
  };
  return (
    <div class="stack wide">
      <header class="row apart">
        <h1>{say('page_people')}</h1>
        <span class="row">
          <a href="#import">{say('page_import')}</a>
          <button type="button" class="primary" onClick={() => setAdding(!adding)} aria-expanded={adding}>
            {say('typeSomeone')}
          </button>
        </span>
      </header>
      {adding && <AddPerson onDone={() => setAdding(false)} />}
      {people.length === 0 ? (
        <EmptyList />
      ) : (
        <>
          <p class="soft">
            {sayCount('peopleCount', people.length)} · <a href="#settings">{backupAge(settings.backedUpAt)}</a>
          </p>
          <PeopleTable
            people={people}
            stages={stages}
            due={new Map(due.map((step) => [step.personId, step]))}
            onDelete={(person) => void remove(person)}
          />
        </>
      )}
    </div>
  );
}

function EmptyList() {
  return (
    <section class="card">
      <p class="large">{say('emptyList_question')}</p>
      <p>{say('emptyList_how')}</p>
      <div class="row">
        <a class="button" href="#import">
          {say('page_import')}
        </a>
        <button type="button" onClick={() => void addSample(nowText())}>
          {say('sample_add')}
        </button>
      </div>
    </section>
  );
}

function AddPerson({ onDone }: { readonly onDone: () => void }) {
  const [corrections, setCorrections] = useState<Corrections>({});
  const [problem, setProblem] = useState<string>();
  const save = async () => {
    const saved = await addTyped(corrections, nowText());
    if ('refused' in saved) setProblem(say('nameNeeded'));
    else onDone();
  };
  return (
    <section class="card narrow">
      <h2>{say('typeSomeone_title')}</h2>
      <DetailsForm
        entries={blank}
        corrections={corrections}
        onCorrect={setCorrections}
        problem={problem}
        saveWords={say('saveToList')}
        onSave={save}
        onCancel={onDone}
      />
    </section>
  );
}
