import { useRef, useState } from 'preact/hooks';
import {
  channelsFor,
  kinds,
  type Me,
  type Occasion,
  type OwnTemplate,
  occasionsOf,
  type Variable,
  variablesFor,
} from '../../../domain/outreach';
import { DETAIL_LENGTH, NOTES_LENGTH, type Person } from '../../../domain/person';
import { say } from '../../../platform';
import { Heading } from '../../components/frame/Heading';
import { useWrittenText } from '../../components/writing/useWrittenText';
import { TemplateFits } from './TemplateFits';
import { TemplatePreview } from './TemplatePreview';

interface Props {
  readonly template: OwnTemplate;
  readonly people: readonly Person[];
  readonly me: Me;
  readonly onChange: (changes: Partial<OwnTemplate>) => Promise<void>;
  readonly onDone: () => void;
}

const outreachClasses = ['director-plus', 'manager-or-below', 'unknown'] as const;

/** One of the user's templates: its words, what it is for, and how it reads for a real person. Saved as typed. */
export function TemplateEditor({ template, people, me, onChange: change, onDone }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const asked: readonly Occasion[] = occasionsOf[template.purpose];
  const offered = variablesFor(template.purpose);
  const [variable, setVariable] = useState<Variable>('greeting');
  const name = useWrittenText(template.name, (typed) => change({ name: typed }));
  const subject = useWrittenText(template.subject ?? '', (typed) => change({ subject: typed }));
  const words = useWrittenText(template.text, (typed) => change({ text: typed }));
  const insert = () => {
    const { selectionStart: from, selectionEnd: to } = field.current ?? {
      selectionStart: words.text.length,
      selectionEnd: words.text.length,
    };
    words.type(`${words.text.slice(0, from)}{${variable}}${words.text.slice(to)}`);
    field.current?.focus();
    requestAnimationFrame(() =>
      field.current?.setSelectionRange(from + variable.length + 2, from + variable.length + 2),
    );
  };
  return (
    <div class="stack wide">
      <div>
        <button type="button" class="plain" onClick={onDone}>
          {say('goBack')}
        </button>
      </div>
      <Heading>{template.name}</Heading>
      <section class="card">
        <div class="field">
          <label for="template-name">{say('detail_name')}</label>
          <input
            id="template-name"
            type="text"
            maxLength={DETAIL_LENGTH}
            value={name.text}
            onInput={(event) => name.type(event.currentTarget.value)}
          />
        </div>
        {template.basedOn === undefined && (
          <div class="field">
            <label for="template-occasion">{say('plan_occasion')}</label>
            <select
              id="template-occasion"
              value={template.occasion}
              onChange={(event) =>
                void change({ occasion: asked.find((one) => one === event.currentTarget.value) ?? template.occasion })
              }
            >
              {asked.map((one) => (
                <option key={one} value={one}>
                  {say(`occasion_${one}`)}
                </option>
              ))}
            </select>
          </div>
        )}
        <TemplateFits
          legend={say('channelQuestion')}
          all={channelsFor(template.purpose)}
          fitting={template.channels}
          name={(channel) => say(`channel_${channel}`)}
          onChange={(fitting) => void change({ channels: fitting })}
        />
        <TemplateFits
          legend={say('template_outreach')}
          all={outreachClasses}
          fitting={template.outreach}
          name={(outreach) => say(`template_${outreach}`)}
          onChange={(fitting) => void change({ outreach: fitting })}
        />
        <TemplateFits
          legend={say('plan_kind')}
          all={kinds}
          fitting={template.kinds}
          name={(kind) => say(`kind_${kind}`)}
          onChange={(fitting) => void change({ kinds: fitting })}
        />
        <div class="field">
          <label for="template-subject">{say('subject')}</label>
          <input
            id="template-subject"
            lang={template.language}
            dir="auto"
            type="text"
            maxLength={DETAIL_LENGTH}
            value={subject.text}
            onInput={(event) => subject.type(event.currentTarget.value)}
          />
        </div>
        <div class="field">
          <label for="template-text">{say('messageText')}</label>
          <textarea
            id="template-text"
            lang={template.language}
            ref={field}
            dir="auto"
            maxLength={NOTES_LENGTH}
            value={words.text}
            onInput={(event) => words.type(event.currentTarget.value)}
          />
          {words.text.trim() === '' && <p class="hint unsure">{say('templates_noText')}</p>}
          <p class="hint">{say('templates_how')}</p>
        </div>
        <div class="row together">
          <select
            aria-label={say('variableMenu')}
            value={variable}
            onChange={(event) => setVariable(offered.find((name) => name === event.currentTarget.value) ?? variable)}
          >
            {offered.map((name) => (
              <option key={name} value={name}>
                {say(`variable_${name}`)}
              </option>
            ))}
          </select>
          <button type="button" onClick={insert}>
            {say('insert')}
          </button>
        </div>
      </section>
      <TemplatePreview template={template} people={people} me={me} />
    </div>
  );
}
