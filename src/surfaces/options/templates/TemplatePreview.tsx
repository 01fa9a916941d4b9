import { useState } from 'preact/hooks';
import { composeDraft, levelOfPerson, type Me, type OwnTemplate } from '../../../domain/outreach';
import type { Person } from '../../../domain/person';
import { listed, say } from '../../../platform';
import { variableName } from '../../components/writing/variableName';

interface Props {
  readonly template: OwnTemplate;
  readonly people: readonly Person[];
  readonly me: Me;
}

/** How a template reads for a real person of the list. */
export function TemplatePreview({ template, people, me }: Props) {
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
      {draft.subject !== undefined && (
        <p class="label" lang={language} dir="auto">
          {draft.subject}
        </p>
      )}
      <p class="draft" lang={language} dir="auto">
        {draft.text}
      </p>
      {draft.unfilled.length > 0 && (
        <p class="notice">{say('previewMissing', { what: listed(draft.unfilled.map(variableName)) })}</p>
      )}
    </section>
  );
}
