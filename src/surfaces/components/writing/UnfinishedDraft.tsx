import { type Draft, type Gap, type GapWords, isGap } from '../../../domain/outreach';
import { DETAIL_LENGTH } from '../../../domain/person';
import { listed, say, type Words } from '../../../platform';
import { variableName } from './variableName';

interface Props {
  readonly draft: Draft;
  readonly language: string;
  /** What was typed so far; it stays when another gap is closed. */
  readonly words: GapWords;
  readonly onType: (words: GapWords) => void;
  readonly onFill: (words: GapWords) => Promise<void>;
  readonly onWriteYourself: () => void;
}

/** What is said of these beside the same fields of "About me". */
const hints: { readonly [gap in Gap]?: Words } = {
  myName: 'me_name_hint',
  myBackground: 'me_background_hint',
  wantToLearn: 'me_wantToLearn_hint',
  mySchool: 'me_school_hint',
};

/** A draft with gaps: shown, not offered for copying, with a field for each gap. What is filled in is asked once. */
export function UnfinishedDraft({ draft, language, onWriteYourself, ...form }: Props) {
  const gaps = draft.unfilled.filter(isGap);
  const unknown = draft.unfilled.filter((name) => !isGap(name));
  return (
    <>
      <p class="draft" lang={language} dir="auto">
        {draft.text.split(/(\{\w+\})/u).map((part, index) => {
          const gap = draft.unfilled.find((name) => part === `{${name}}`);
          return gap ? <mark key={index}>{variableName(gap)}</mark> : part;
        })}
      </p>
      {unknown.length > 0 && (
        <p class="notice flag">{say('gapUnknown', { what: listed(unknown.map(variableName)) })}</p>
      )}
      {gaps.length > 0 && <GapForm gaps={gaps} {...form} />}
      <div>
        <button type="button" class="plain small" onClick={onWriteYourself}>
          {say('writeYourself')}
        </button>
      </div>
    </>
  );
}

interface GapFormProps extends Pick<Props, 'words' | 'onType' | 'onFill'> {
  readonly gaps: readonly Gap[];
}

function GapForm({ gaps, words, onType, onFill }: GapFormProps) {
  const fill = (event: Event) => {
    event.preventDefault();
    void onFill(words);
  };
  const nothing = gaps.every((gap) => (words[gap] ?? '').trim() === '');
  return (
    <form class="notice stack" onSubmit={fill}>
      <p>{say('stillMissing')}</p>
      {gaps.map((gap) => (
        <div class="field" key={gap}>
          <label for={`gap-${gap}`}>{say(`gap_${gap}`)}</label>
          <input
            id={`gap-${gap}`}
            type="text"
            maxLength={DETAIL_LENGTH}
            autocomplete="off"
            dir="auto"
            placeholder={say('example', { words: say(`gap_${gap}_example`) })}
            value={words[gap] ?? ''}
            aria-describedby={hints[gap] && `gap-${gap}-hint`}
            onInput={(event) => onType({ ...words, [gap]: event.currentTarget.value })}
          />
          {hints[gap] && (
            <p class="hint" id={`gap-${gap}-hint`}>
              {say(hints[gap])}
            </p>
          )}
        </div>
      ))}
      <div>
        <button type="submit" class="primary" disabled={nothing}>
          {say('fillIn')}
        </button>
      </div>
    </form>
  );
}
