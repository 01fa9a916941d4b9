import { levelFromWords, levelOfPerson, type PersonToWriteTo } from '../../../domain/outreach';
import { type Level, levelsInOrder } from '../../../domain/seniority';
import { say } from '../../../platform';
import { levelSentence } from './LevelLine';

interface Props {
  readonly person: PersonToWriteTo;
  /** `undefined`: go by the words again. */
  readonly onChange: (level: Level | undefined) => void;
}

/** LinkedIn's ten levels: what the position says, until the user says otherwise. */
export function LevelField({ person, onChange }: Props) {
  const byWords = levelFromWords(person);
  return (
    <div class="field">
      <label for="level">{say('level')}</label>
      <select
        id="level"
        value={person.levelByUser ?? ''}
        onChange={(event) => onChange(levelsInOrder.find((level) => level === event.currentTarget.value))}
      >
        <option value="">{say('levelAsRead', { level: say(`level_${byWords.level}`) })}</option>
        {levelsInOrder
          .filter((level) => level !== 'unknown')
          .map((level) => (
            <option key={level} value={level}>
              {say(`level_${level}`)}
            </option>
          ))}
      </select>
      <p class="hint">{levelSentence(levelOfPerson(person))}</p>
    </div>
  );
}
