import { useState } from 'preact/hooks';
import { type DetailName, detailNames } from '../../domain/person';
import { nowText, say } from '../../platform';
import { addTyped, askToKeep } from '../../storage';
import { DetailsForm, type Entry } from '../components/DetailsForm';
import type { SidebarModel } from './model';
import { PasteText } from './PasteText';

const blank = Object.fromEntries(detailNames.map((name) => [name, {}])) as { [name in DetailName]: Entry };

/** The manual way, of equal rank (K6): no page is read, no agreement is needed. */
export function TypePerson({ model }: { readonly model: SidebarModel }) {
  const [problem, setProblem] = useState<string>();
  const save = async () => {
    const saved = await addTyped(model.corrections.value, nowText());
    if ('refused' in saved) return setProblem(say('nameNeeded'));
    void askToKeep();
    model.openPerson(saved.person.id);
  };
  return (
    <section class="stack">
      <h1>{say('typeSomeone_title')}</h1>
      <p class="soft">{say('typeSomeone_how')}</p>
      <PasteText
        onPicked={(details) => {
          model.corrections.value = { ...model.corrections.value, ...details };
        }}
      />
      <DetailsForm
        entries={blank}
        corrections={model.corrections.value}
        onCorrect={(corrections) => {
          model.corrections.value = corrections;
          setProblem(undefined);
        }}
        problem={problem}
        saveWords={say('saveToList')}
        onSave={() => void save()}
        onCancel={model.goBack}
      />
    </section>
  );
}
