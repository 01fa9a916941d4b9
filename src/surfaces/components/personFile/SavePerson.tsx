import type { Person } from '../../../domain/person';
import { personFileName } from '../../../exchange';
import { nowText, ownZone, saveFile, say } from '../../../platform';
import { useJourneySettings } from '../frame/OwnSettings';
import { dayOf } from '../frame/times';
import type { Tell } from '../frame/toasts';
import { personFile } from './personFile';

interface Props {
  readonly person: Person;
  readonly tell: Tell;
}

/** Everything kept on somebody as a file to read, to print or to hand to them. */
export function SavePerson({ person, tell }: Props) {
  const settings = useJourneySettings();
  const save = async () => {
    const name = personFileName(person.name, dayOf(nowText(), ownZone()).toString());
    saveFile(name, 'text/markdown', await personFile(person, settings));
    tell({ text: say('personFile_saved', { name: person.name }) });
  };
  return (
    <div class="stack tight">
      <div class="row">
        <button type="button" onClick={() => void save()}>
          {say('personFile_save')}
        </button>
      </div>
      <p class="hint">{say('personFile_hint')}</p>
    </div>
  );
}
