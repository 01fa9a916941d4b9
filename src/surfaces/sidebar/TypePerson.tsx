import { useState } from 'preact/hooks';
import { type DetailName, detailNames } from '../../domain/person';
import { nowText, say } from '../../platform';
import { addTyped } from '../../storage';
import { Heading } from '../components/frame/Heading';
import { DetailsForm, type Entry } from '../components/person/DetailsForm';
import type { TabAddress } from '../reading/addressOfTab';
import type { SidebarModel } from './model';
import { PasteText } from './PasteText';

const blank = Object.fromEntries(detailNames.map((name) => [name, {}])) as { [name in DetailName]: Entry };

interface Props {
  readonly model: SidebarModel;
  /** Of the profile that was in front. */
  readonly address: TabAddress;
}

/** The manual way, of equal rank (K6): no page is read, no agreement is needed. */
export function TypePerson({ model, address }: Props) {
  const { slug, memberId } = address;
  const [problem, setProblem] = useState<string>();
  const [linked, setLinked] = useState(slug !== undefined || memberId !== undefined);
  const identity = { ...(slug !== undefined && { slug }), ...(memberId !== undefined && { memberId }) };
  const save = async () => {
    const saved = await addTyped(model.corrections.value, nowText(), linked ? identity : {});
    if ('refused' in saved) return setProblem(say('nameNeeded'));
    model.openPerson(saved.person.id);
  };
  return (
    <section class="stack">
      <Heading>{say('typeSomeone_title')}</Heading>
      <p class="soft">{say('typeSomeone_how')}</p>
      {(slug ?? memberId) !== undefined && (
        <label class="choice">
          <input type="checkbox" checked={linked} onChange={(event) => setLinked(event.currentTarget.checked)} />
          {say('linkedTo', { address: `linkedin.com/in/${slug ?? memberId}` })}
        </label>
      )}
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
        onSave={save}
        onCancel={model.goBack}
      />
    </section>
  );
}
