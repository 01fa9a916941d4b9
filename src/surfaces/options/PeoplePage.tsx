import { useState } from 'preact/hooks';
import { stageOf } from '../../domain/journey';
import { type Corrections, type DetailName, detailNames } from '../../domain/person';
import { profileAddress } from '../../linkedin/addresses';
import { nowText, say, sayCount } from '../../platform';
import { addSample, addTyped, deletePerson, listMessages, listPeople, restorePerson } from '../../storage';
import { DetailsForm, type Entry } from '../components/DetailsForm';
import { useLive } from '../components/useLive';
import type { PageProps } from './Options';

const blank = Object.fromEntries(detailNames.map((name) => [name, {}])) as { [name in DetailName]: Entry };

/** The target list: position, company, industry first (M11). */
export function PeoplePage({ onToast }: PageProps) {
  const people = useLive(listPeople);
  const messages = useLive(listMessages);
  const [adding, setAdding] = useState(false);
  if (!people || !messages) return null;
  const remove = (id: string, name: string) => {
    void deletePerson(id, nowText());
    onToast({
      text: say('personDeleted', { name }),
      undo: { words: say('undo'), act: () => void restorePerson(id, nowText()) },
    });
  };
  return (
    <div class="stack wide">
      <header class="row apart">
        <h1>{say('page_people')}</h1>
        <button type="button" class="primary" onClick={() => setAdding(!adding)} aria-expanded={adding}>
          {say('typeSomeone')}
        </button>
      </header>
      {adding && <AddPerson onDone={() => setAdding(false)} />}
      {people.length === 0 ? (
        <EmptyList />
      ) : (
        <>
          <p class="soft">{sayCount('peopleCount', people.length)}</p>
          <div class="table-scroll">
            <table>
              <thead>
                <tr>
                  {(['position', 'company', 'industry', 'name'] as const).map((name) => (
                    <th scope="col" key={name}>
                      {say(`detail_${name}`)}
                    </th>
                  ))}
                  <th scope="col">{say('stage')}</th>
                  <th scope="col">
                    <span class="unseen">{say('deletePerson')}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {people.map((person) => (
                  <tr key={person.id}>
                    <td>{person.position ?? <None />}</td>
                    <td>{person.company ?? <None />}</td>
                    <td>{person.industry ?? <None />}</td>
                    <th scope="row">
                      {person.slug === undefined ? (
                        person.name
                      ) : (
                        <a href={profileAddress(person.slug)} target="_blank" rel="noreferrer">
                          {person.name}
                        </a>
                      )}
                    </th>
                    <td>
                      <span class="chip">
                        {say(
                          `stage_${stageOf(
                            person,
                            messages.filter(({ personId }) => personId === person.id),
                          )}`,
                        )}
                      </span>
                    </td>
                    <td>
                      <button type="button" class="plain small" onClick={() => remove(person.id, person.name)}>
                        {say('delete')} <span class="unseen">{person.name}</span>
                      </button>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </div>
  );
}

function None() {
  return <span class="soft">{say('none')}</span>;
}

function EmptyList() {
  return (
    <section class="card">
      <p class="large">{say('emptyList_question')}</p>
      <p>{say('emptyList_how')}</p>
      <div class="row">
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
        onSave={() => void save()}
        onCancel={onDone}
      />
    </section>
  );
}
