import { useState } from 'preact/hooks';
import { isFound, type ProfileRead } from '../../domain/person';
import { nowText, say } from '../../platform';
import { findPerson, industryOfCompany, saveReading } from '../../storage';
import { Heading } from '../components/frame/Heading';
import { useLive } from '../components/frame/useLive';
import { DetailsForm, type Entry } from '../components/person/DetailsForm';
import { isElsewhere } from '../reading/addressOfTab';
import { AlsoRead } from './AlsoRead';
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
  const elsewhere = isElsewhere(reading, model.address.value);

  const isOpen = found.person?.industry === undefined && !found.person?.typed.includes('industry');
  const remembered = isOpen ? found.remembered : undefined;
  const save = async () => {
    const saved = await saveReading(reading, model.corrections.value, nowText(), remembered);
    if ('refused' in saved) return setProblem(say('nameNeeded'));
    model.openPerson(saved.person.id);
  };
  return (
    <section class="stack">
      <div class="stack tight">
        <Heading>{say('checkReading')}</Heading>
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
        onSave={save}
        onCancel={model.goBack}
        cancelWords={say('doNotSave')}
      />
      <AlsoRead model={model} reading={reading} />
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

function nameOf({ fields: { name } }: ProfileRead): string {
  return isFound(name) ? name.value : '';
}
