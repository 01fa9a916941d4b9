import { useRef, useState } from 'preact/hooks';
import {
  channels,
  composeDraft,
  levelOfPerson,
  type Me,
  type Occasion,
  type OwnTemplate,
  occasionsOf,
  type Variable,
  variablesFor,
} from '../../domain/outreach';
import { DETAIL_LENGTH, NOTES_LENGTH, type Person } from '../../domain/person';
import { say } from '../../platform';
import { changeTemplate } from '../../storage';
import { Heading } from '../components/Heading';
import { useWrittenText } from '../components/useWrittenText';

interface Props {
  readonly template: OwnTemplate;
  readonly people: readonly Person[];
  readonly me: Me;
  readonly onDone: () => void;
}

/** One of the user's templates: its words, what it is for, and how it reads for a real person. Saved as typed. */
export function TemplateEditor({ template, people, me, onDone }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const asked: readonly Occasion[] = occasionsOf[template.purpose];
  const offered = variablesFor(template.purpose);
  const [variable, setVariable] = useState<Variable>('greeting');
  const change = (changes: Partial<OwnTemplate>) => changeTemplate(template.id, changes);
  const name = useWrittenText(template.name, (typed) => change({ name: typed }));
  const subject = useWrittenText(template.subject ?? '', (typed) => change({ subject: typed }));
  const words = useWrittenText(template.text, (typed) => change({ text: typed }));
  const insert = () => {
    const { selectionStart: from, selectionEnd: to } = field.current ?? {
      selectionStart: words.text.length,
      selectionEnd: words.text.length,
    };
    words.type(`${words.text.slice(0, from)}{${variable}}${words.text.slice(to)}`);
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
        <fieldset class="row">
          <legend class="label">{say('channelQuestion')}</legend>
          {channels.map((channel) => (
            <label class="choice" key={channel}>
              <input
                type="checkbox"
                checked={template.channels.includes(channel)}
                onChange={(event) => {
                  const { checked } = event.currentTarget;
                  void change({
                    channels: channels.filter((one) => (one === channel ? checked : template.channels.includes(one))),
                  });
                }}
              />
              {say(`channel_${channel}`)}
            </label>
          ))}
        </fieldset>
        <div class="field">
          <label for="template-subject">{say('subject')}</label>
          <input
            id="template-subject"
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
            ref={field}
            dir="auto"
            maxLength={NOTES_LENGTH}
            value={words.text}
            onInput={(event) => words.type(event.currentTarget.value)}
          />
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
      <Preview template={template} people={people} me={me} />
    </div>
  );
}

function Preview({ template, people, me }: Omit<Props, 'onDone'>) {
  const [id, setId] = useState('');
  const person = people.find((one) => one.id === id) ?? people[0];
  if (!person) return <p class="soft">{say('previewNobody')}</p>;
  const { outreach } = levelOfPerson(person);
  const { language, purpose } = template;
  const channel = template.channels[0] ?? 'message';
  const choice = { channel, outreach, language, purpose, kind: person.plan?.kind ?? 'person' } as const;
  const draft = composeDraft(template, { person, me, plan: person.plan }, choice);
  return (
    <section class="card">
      <div class="row apart">
        <h2>{say('preview')}</h2>
        <select aria-label={say('previewFor')} value={person.id} onChange={(event) => setId(event.currentTarget.value)}>
          {people.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
      </div>
      {draft.subject !== undefined && <p class="label">{draft.subject}</p>}
      <p class="draft" dir="auto">
        {draft.text}
      </p>
      {draft.unfilled.length > 0 && (
        <p class="notice">
          {say('stillMissing', { what: draft.unfilled.map((name) => say(`variable_${name}`)).join(', ') })}
        </p>
      )}
    </section>
  );
}
