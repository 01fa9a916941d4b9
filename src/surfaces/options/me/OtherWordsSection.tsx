import type { Me } from '../../../domain/outreach';
import { DETAIL_LENGTH } from '../../../domain/person';
import { templateLanguages } from '../../../domain/wording/templates';
import { say } from '../../../platform';
import { changeMe } from '../../../storage';
import { languageAlone, languageName, ownLanguage } from '../../components/frame/languages';
import { useWrittenText } from '../../components/writing/useWrittenText';

const texts = ['background', 'wantToLearn'] as const;

/** The user's own words in the other languages they write in: a German message takes German words. */
export function OtherWordsSection({ me }: { readonly me: Me }) {
  const main = me.writtenIn ?? ownLanguage();
  const others = templateLanguages.filter((language) => language !== main && me.languages?.includes(language));
  return (
    <section class="card narrow">
      <h2>{say('otherWords')}</h2>
      <div class="field">
        <label for="written-in">{say('writtenIn')}</label>
        <select
          id="written-in"
          value={main}
          onChange={(event) => void changeMe({ writtenIn: event.currentTarget.value })}
        >
          {[...new Set<string>([...templateLanguages, main])].map((language) => (
            <option key={language} value={language}>
              {languageAlone(language)}
            </option>
          ))}
        </select>
      </div>
      <p class="hint">{say(others.length === 0 ? 'otherWords_none' : 'otherWords_hint')}</p>
      {others.map((language) => (
        <fieldset class="stack" key={language}>
          <legend class="label">{languageAlone(language)}</legend>
          {texts.map((name) => (
            <OtherWord
              key={name}
              label={`${say(`me_${name}`)} (${languageName(language)})`}
              language={language}
              stored={me.otherWords?.[language]?.[name]}
              onWrite={(typed) => {
                const { [name]: _before, ...rest } = me.otherWords?.[language] ?? {};
                const words = typed.trim() === '' ? rest : { ...rest, [name]: typed };
                return changeMe({ otherWords: { ...me.otherWords, [language]: words } });
              }}
            />
          ))}
        </fieldset>
      ))}
    </section>
  );
}

interface OtherWordProps {
  readonly label: string;
  readonly language: string;
  readonly stored: string | undefined;
  readonly onWrite: (typed: string) => Promise<unknown>;
}

function OtherWord({ label, language, stored, onWrite }: OtherWordProps) {
  const { text, type } = useWrittenText(stored ?? '', onWrite);
  return (
    <input
      type="text"
      aria-label={label}
      placeholder={label}
      lang={language}
      maxLength={DETAIL_LENGTH}
      autocomplete="off"
      dir="auto"
      value={text}
      onInput={(event) => type(event.currentTarget.value)}
    />
  );
}
