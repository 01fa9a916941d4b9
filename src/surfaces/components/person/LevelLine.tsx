import type { LevelOfPerson } from '../../../domain/outreach';
import { say } from '../../../platform';

export type OutreachChoice = 'director-plus' | 'manager-or-below';

interface Props {
  readonly seniority: LevelOfPerson;
  readonly onChoose?: ((outreach: OutreachChoice) => void) | undefined;
}

/** The level with the words it came from, and the question of the other one a click away (M35). */
export function LevelLine({ seniority, onChoose }: Props) {
  const { outreach, ambiguous } = seniority;
  return (
    <div class="stack tight">
      <p class="hint">{levelSentence(seniority)}</p>
      {onChoose && (
        <div class="row">
          {(ambiguous || outreach === 'unknown') && <Choose outreach="director-plus" onChoose={onChoose} />}
          {(ambiguous || outreach === 'unknown') && <Choose outreach="manager-or-below" onChoose={onChoose} />}
          {!ambiguous && outreach === 'director-plus' && <Instead outreach="manager-or-below" onChoose={onChoose} />}
          {!ambiguous && outreach === 'manager-or-below' && <Instead outreach="director-plus" onChoose={onChoose} />}
        </div>
      )}
    </div>
  );
}

/** "Level: Director, because of “Director” in their position." */
export function levelSentence({ level, because, ambiguous }: LevelOfPerson): string {
  const facts = { level: say(`level_${level}`), words: 'evidence' in because ? because.evidence : '' };
  switch (because.code) {
    case 'by-user':
      return say('levelByUser');
    case 'nothing-known':
      return say('levelUnknown');
    case 'by-position':
      return say(ambiguous ? 'levelByPositionUnsure' : 'levelByPosition', facts);
    case 'by-headline':
      return say(ambiguous ? 'levelByHeadlineUnsure' : 'levelByHeadline', facts);
  }
}

interface ChooseProps {
  readonly outreach: OutreachChoice;
  readonly onChoose: (outreach: OutreachChoice) => void;
}

function Choose({ outreach, onChoose }: ChooseProps) {
  return (
    <button type="button" onClick={() => onChoose(outreach)}>
      {say(`choose_${outreach}`)}
    </button>
  );
}

function Instead({ outreach, onChoose }: ChooseProps) {
  return (
    <button type="button" class="plain small" onClick={() => onChoose(outreach)}>
      {say(`chooseInstead_${outreach}`)}
    </button>
  );
}
