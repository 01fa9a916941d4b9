import type { ComponentChildren } from 'preact';
import { type Field, isFound, type ProfileFields, type ProfileRead, type Role, type School } from '../../domain/person';
import { inOneLine, say } from '../../platform';
import type { SidebarModel } from './model';

interface Props {
  readonly model: SidebarModel;
  readonly reading: ProfileRead;
}

/** What else was read and will be kept: each can be left out. The About text is only shown (K7). */
export function AlsoRead({ model, reading }: Props) {
  const { roles, schools, degree, about } = reading.fields;
  const keep = (fields: Partial<ProfileFields>) =>
    model.changeReading({ ...reading, fields: { ...reading.fields, ...fields } });
  return (
    <details class="card">
      <summary>{say('alsoRead')}</summary>
      <div class="stack">
        <Part title={say('roles')} field={roles}>
          {isFound(roles) && (
            <Items items={roles.value} words={roleWords} onLeaveOut={(value) => keep({ roles: { ...roles, value } })} />
          )}
        </Part>
        <Part title={say('schools')} field={schools}>
          {isFound(schools) && (
            <Items
              items={schools.value}
              words={schoolWords}
              onLeaveOut={(value) => keep({ schools: { ...schools, value } })}
            />
          )}
        </Part>
        <Part title={say('degree')} field={degree}>
          {isFound(degree) && <p class="small">{say('degreeIs', { degree: degree.value })}</p>}
        </Part>
        <Part title={say('aboutText')} field={about}>
          {isFound(about) && (
            <>
              <p class="small" dir="auto">
                {about.value}
              </p>
              <p class="hint">{say('aboutNotKept')}</p>
            </>
          )}
        </Part>
      </div>
    </details>
  );
}

interface PartProps {
  readonly title: string;
  readonly field: Field<unknown>;
  readonly children: ComponentChildren;
}

function Part({ title, field, children }: PartProps) {
  return (
    <section class="stack tight">
      <h3>{title}</h3>
      {isFound(field) ? children : <p class="hint">{say(`missing_${field.missing}`)}</p>}
    </section>
  );
}

interface ItemsProps<Item> {
  readonly items: readonly Item[];
  readonly words: (item: Item) => string;
  readonly onLeaveOut: (left: readonly Item[]) => void;
}

function Items<Item>({ items, words, onLeaveOut }: ItemsProps<Item>) {
  return (
    <ul class="small">
      {items.map((item) => (
        <li key={words(item)} class="row apart together">
          <span dir="auto">{words(item)}</span>
          <button type="button" class="plain small" onClick={() => onLeaveOut(items.filter((other) => other !== item))}>
            {say('leaveOut')}
            <span class="unseen"> {words(item)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function roleWords({ title, company, from, to }: Role): string {
  return inOneLine(title, company, span(from, to));
}

function schoolWords({ name, degree, from, to }: School): string {
  return inOneLine(name, degree, span(from, to));
}

/** As the page wrote them, what there is of them. */
function span(from: string | undefined, to: string | undefined): string {
  return [from, to].filter((end) => end !== undefined && end !== '').join(' – ');
}
