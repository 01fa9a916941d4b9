import { useState } from 'preact/hooks';
import { type Corrections, type DetailName, detailNames } from '../../../domain/person';
import { nowText, say } from '../../../platform';
import { addTyped } from '../../../storage';
import { DetailsForm, type Entry } from '../../components/person/DetailsForm';

const blank = Object.fromEntries(detailNames.map((name) => [name, {}])) as { [name in DetailName]: Entry };

/** Somebody typed in (K6). */
export function AddPerson({ onDone }: { readonly onDone: () => void }) {
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
