import { useState } from 'preact/hooks';
import { isFound, type ProfileRead } from '../../domain/person';
import { nowText, say } from '../../platform';
import { askToKeep, findPerson, industryOfCompany, saveReading } from '../../storage';
import { DetailsForm, type Entry } from '../components/DetailsForm';
import { useLive } from '../components/useLive';
import { LooksWrong } from './LooksWrong';
import type { SidebarModel } from './model';
import { readingEntries } from './readingEntries';

interface Props {
  readonly model: SidebarModel;
  readonly reading: ProfileRead;
}

/** What was read, each field open to correction. Save puts it in the list; nothing was saved before. */
export function CheckReading({ model, reading }: Props) {
  const [problem, setProblem] = useState<string>();
  const found = useLive(
    async () => ({ person: await findPerson(reading), remembered: await rememberedIndustry(reading) }),
    `${reading.slug} ${reading.memberId}`,
  );
  if (!found) return null;
  const elsewhere = model.address.value.slug !== undefined && model.address.value.slug !== reading.slug;

  // Shown in the form with its reason, so Save means it too.
  const remembered = found.person?.industry === undefined ? found.remembered : undefined;
  const filledIn = remembered ? { industry: remembered.industry } : {};
  const save = async () => {
    const saved = await saveReading(reading, { ...filledIn, ...model.corrections.value }, nowText());
    if ('refused' in saved) return setProblem(say('nameNeeded'));
    void askToKeep();
    model.openPerson(saved.person.id);
  };
  return (
    <section class="stack">
      <div class="stack tight">
        <h1>{say('checkReading')}</h1>
        <p class="soft">{say(found.person ? 'alreadyInYourList' : 'notInYourList')}</p>
      </div>
      {elsewhere && <p class="notice">{say('otherProfileInFront', { name: nameOf(reading) })}</p>}
      <DetailsForm
        entries={{
          ...readingEntries(reading, found.person),
          ...(remembered && { industry: industryEntry(remembered) }),
        }}
        corrections={model.corrections.value}
        onCorrect={(corrections) => {
          model.corrections.value = corrections;
          setProblem(undefined);
        }}
        problem={problem}
        saveWords={say(found.person ? 'saveChanges' : 'saveToList')}
        onSave={() => void save()}
        onCancel={model.goBack}
        cancelWords={say('doNotSave')}
      />
      <AboutText reading={reading} />
      <LooksWrong model={model} />
    </section>
  );
}

/** The second person of a company comes with the industry of the first. */
async function rememberedIndustry({ fields: { company } }: ProfileRead) {
  return isFound(company) ? industryOfCompany(company.value) : undefined;
}

function industryEntry({ industry, person }: NonNullable<Awaited<ReturnType<typeof industryOfCompany>>>): Entry {
  return { value: industry, hint: { text: say('industryRemembered', { name: person.name }) } };
}

/** For preparation only; it is never kept (K7). */
function AboutText({ reading }: { readonly reading: ProfileRead }) {
  const { about } = reading.fields;
  if (!isFound(about)) return null;
  return (
    <details>
      <summary>{say('aboutText')}</summary>
      <p class="small">{about.value}</p>
      <p class="hint">{say('aboutNotKept')}</p>
    </details>
  );
}

function nameOf({ fields: { name } }: ProfileRead): string {
  return isFound(name) ? name.value : '';
}
