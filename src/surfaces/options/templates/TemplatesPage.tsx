import { useState } from 'preact/hooks';
import { isOwnTemplate, type OwnTemplate, type Template, templatesWithOwn } from '../../../domain/outreach';
import { templateLanguages, templatesIn } from '../../../domain/wording/templates';
import { plainText, say } from '../../../platform';
import {
  beginTemplate,
  changeTemplate,
  copyTemplate,
  keepTemplate,
  listPeople,
  listTemplates,
  moveTemplate,
  removeTemplate,
  restoreTemplate,
} from '../../../storage';
import { getMeHere, languageAlone, ownTemplateLanguage } from '../../components/frame/languages';
import { useLive } from '../../components/frame/useLive';
import type { PageProps } from '../PageProps';
import { TemplateEditor } from './TemplateEditor';
import { templateName } from './templateName';

/** The templates of a language: built-in ones to change or copy, own ones to order, change and take away (M44). */
export function TemplatesPage({ tell }: PageProps) {
  const [language, setLanguage] = useState(ownTemplateLanguage);
  const [editing, setEditing] = useState<string>();
  const [begun, setBegun] = useState<OwnTemplate>();
  const own = useLive(listTemplates);
  const people = useLive(listPeople);
  const me = useLive(getMeHere);
  if (!own || !people || !me) return null;
  const mine = own.filter((template) => template.language === language);
  const builtIn = templatesWithOwn(own, templatesIn(language)).filter((template) => !isOwnTemplate(template));
  const edited = begun ?? own.find(({ id }) => id === editing);
  if (edited) {
    const done = () => {
      setBegun(undefined);
      setEditing(undefined);
    };
    const write = (changes: Partial<OwnTemplate>) => {
      if (!begun) return changeTemplate(edited.id, changes);
      setBegun({ ...begun, ...changes });
      return keepTemplate({ ...begun, ...changes });
    };
    return <TemplateEditor template={edited} people={people} me={me} onChange={write} onDone={done} />;
  }

  const change = async (template: Template, instead: boolean) => {
    const name = instead ? templateName(template) : plainText(say('templateCopy', { name: templateName(template) }));
    setEditing((await copyTemplate(template, name, instead)).id);
  };
  const begin = () => setBegun(beginTemplate(say('templates_newName'), language));
  const remove = async (template: OwnTemplate) => {
    const removed = await removeTemplate(template.id);
    if (removed)
      tell({
        text: say(template.basedOn === undefined ? 'templateRemoved' : 'templateReset', { name: template.name }),
        undo: { words: say('undo'), act: () => void restoreTemplate(removed) },
      });
  };
  return (
    <div class="stack wide">
      <header class="stack tight">
        <h1>{say('page_templates')}</h1>
        <p class="soft">{say('templates_what')}</p>
      </header>
      <div class="field narrow">
        <label for="template-language">{say('plan_language')}</label>
        <select id="template-language" value={language} onChange={(event) => setLanguage(event.currentTarget.value)}>
          {templateLanguages.map((one) => (
            <option key={one} value={one}>
              {languageAlone(one)}
            </option>
          ))}
        </select>
      </div>
      <section class="card">
        <div class="row apart">
          <h2>{say('templates_own')}</h2>
          <button type="button" onClick={begin}>
            {say('templates_new')}
          </button>
        </div>
        {mine.length === 0 ? (
          <p class="hint">{say('templates_ownNone')}</p>
        ) : (
          <ul class="lines">
            {mine.map((template, index) => (
              <li key={template.id} class="row apart together">
                <span>{template.name}</span>
                <span class="row together">
                  <Act
                    words={say('moveUp')}
                    name={template.name}
                    disabled={index === 0}
                    act={() => moveTemplate(template.id, -1)}
                  />
                  <Act
                    words={say('moveDown')}
                    name={template.name}
                    disabled={index === mine.length - 1}
                    act={() => moveTemplate(template.id, 1)}
                  />
                  <Act words={say('change')} name={template.name} act={async () => setEditing(template.id)} />
                  <Act
                    words={say(template.basedOn === undefined ? 'remove' : 'templateResetAct')}
                    name={template.name}
                    act={() => remove(template)}
                  />
                </span>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section class="card">
        <h2>{say('templates_builtIn')}</h2>
        <ul class="lines">
          {builtIn.map((template) => (
            <li key={template.id} class="row apart together">
              <span>{templateName(template)}</span>
              <span class="row together">
                <Act words={say('change')} name={templateName(template)} act={() => change(template, true)} />
                <Act words={say('duplicate')} name={templateName(template)} act={() => change(template, false)} />
              </span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

interface ActProps {
  readonly words: string;
  readonly name: string;
  readonly disabled?: boolean;
  readonly act: () => Promise<unknown>;
}

function Act({ words, name, disabled, act }: ActProps) {
  return (
    <button type="button" class="plain small" disabled={disabled} onClick={() => void act()}>
      {words}
      <span class="unseen"> {name}</span>
    </button>
  );
}
