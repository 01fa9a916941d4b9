import { useState } from 'preact/hooks';
import { type DetailName, detailNames, type Person } from '../../domain/person';
import { nowText, ownZone, say } from '../../platform';
import {
  correctDetails,
  deletePerson,
  restorePerson,
  setAway,
  setDoNotContact,
  setLevel,
  setWeekend,
  setZone,
} from '../../storage';
import { dayOf } from '../components/frame/times';
import { AwayField } from '../components/person/AwayField';
import { DetailsForm, type Entry } from '../components/person/DetailsForm';
import { ForgetPerson } from '../components/person/ForgetPerson';
import { LevelField } from '../components/person/LevelField';
import { PlaceField } from '../components/person/PlaceField';
import { WeekendField } from '../components/person/WeekendField';
import { SavePerson } from '../components/personFile/SavePerson';
import type { SidebarModel } from './model';
import { PaceFields } from './Pace';
import { Reminders } from './Reminders';

interface Props {
  readonly model: SidebarModel;
  readonly person: Person;
}

/** Everything about a person that can be changed, all of it as a file, and the two ways to leave them in peace. */
export function DetailsFields({ model, person }: Props) {
  const { tell } = model.toasts;
  const [problem, setProblem] = useState<string>();
  const [forgetting, setForgetting] = useState(false);
  const save = async () => {
    const { value: words } = model.corrections;
    const saved = await correctDetails(person.id, words, nowText());
    if (saved && 'refused' in saved) return setProblem(say('nameNeeded'));
    model.corrected(person.id, words);
    tell({ text: say('changesSaved') });
  };
  const remove = async () => {
    await deletePerson(person.id, nowText());
    tell({
      text: say('personDeleted', { name: person.name }),
      undo: { words: say('undo'), act: () => void restorePerson(person.id, nowText()) },
    });
    model.goBack();
  };
  return (
    <div class="stack wide">
      <DetailsForm
        entries={entriesOf(person)}
        corrections={model.corrections.value}
        onCorrect={(changed) => {
          model.correctPerson(person.id, changed);
          setProblem(undefined);
        }}
        problem={problem}
        saveWords={say('saveChanges')}
        onSave={save}
        onCancel={model.unsaved.value ? model.goBack : undefined}
      />
      <LevelField person={person} onChange={(level) => void setLevel(person.id, level, nowText())} />
      <PlaceField place={person.place} onChange={(zone) => void setZone(person.id, zone, nowText())} />
      <WeekendField place={person.place} onChange={(weekend) => void setWeekend(person.id, weekend, nowText())} />
      <AwayField
        away={person.away}
        today={dayOf(nowText(), person.place?.zone ?? ownZone()).toString()}
        onChange={(away) => setAway(person.id, away, nowText())}
      />
      <PaceFields person={person} />
      <Reminders person={person} tell={tell} />
      <label class="choice">
        <input
          type="checkbox"
          checked={person.doNotContact}
          onChange={(event) => void setDoNotContact(person.id, event.currentTarget.checked, nowText())}
        />
        {say('doNotContact')}
      </label>
      <SavePerson person={person} tell={tell} />
      {forgetting ? (
        <ForgetPerson
          person={person}
          onCancel={() => setForgetting(false)}
          onDone={() => {
            tell({ text: say('forgotten', { name: person.name }) });
            model.goBack();
          }}
        />
      ) : (
        <div class="row">
          <button type="button" onClick={() => void remove()}>
            {say('deletePerson')}
          </button>
          <button type="button" class="plain small" onClick={() => setForgetting(true)}>
            {say('forgetPerson')}
          </button>
        </div>
      )}
    </div>
  );
}

function entriesOf(person: Person): { readonly [name in DetailName]: Entry } {
  const entries = detailNames.map((name) => [
    name,
    { value: person[name], hint: person.typed.includes(name) ? { text: say('yours') } : undefined },
  ]);
  return Object.fromEntries(entries);
}
