import type { Me } from '../../../domain/outreach';
import { templateLanguages } from '../../../domain/wording/templates';
import { say } from '../../../platform';
import { changeMe } from '../../../storage';
import { languageAlone } from '../../components/frame/languages';

/** The languages the user writes in: a message is offered in the person's language where it is one of them. */
export function LanguagesSection({ me }: { readonly me: Me }) {
  const spoken = me.languages ?? [];
  const toggle = (language: string, on: boolean) =>
    changeMe({ languages: templateLanguages.filter((one) => (one === language ? on : spoken.includes(one))) });
  return (
    <fieldset class="card narrow">
      <legend class="unseen">{say('languages')}</legend>
      <h2>{say('languages')}</h2>
      {templateLanguages.map((language) => (
        <label class="choice" key={language}>
          <input
            type="checkbox"
            checked={spoken.includes(language)}
            onChange={(event) => void toggle(language, event.currentTarget.checked)}
          />
          {languageAlone(language)}
        </label>
      ))}
      <p class="hint">{say('languages_hint')}</p>
    </fieldset>
  );
}
