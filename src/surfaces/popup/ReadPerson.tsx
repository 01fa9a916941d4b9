import { useState } from 'preact/hooks';
import { type GapWords, limitsOf, type Plan, sortWords, verdictOnSent } from '../../domain/outreach';
import { newPerson, type Person, type ProfileRead, placeOfPerson } from '../../domain/person';
import type { Settings } from '../../domain/settings';
import { copyText, inOneLine, nowText, say } from '../../platform';
import { changeMe, listTemplates } from '../../storage';
import { Heading } from '../components/frame/Heading';
import { getMeHere, ownLanguage } from '../components/frame/languages';
import { useOwnTime } from '../components/frame/OwnSettings';
import { useLive } from '../components/frame/useLive';
import { Composer } from '../components/writing/Composer';

interface Props {
  readonly reading: ProfileRead;
  readonly settings: Settings;
  readonly onSidebar: () => void;
}

/** Just read and not saved: the message already fits them; saving happens in the sidebar, where it can be checked. */
export function ReadPerson({ reading, settings, onSidebar }: Props) {
  const me = useLive(getMeHere);
  const own = useLive(listTemplates);
  const ownTime = useOwnTime();
  const [said, setSaid] = useState<{ readonly person: Partial<Person>; readonly plan: Plan }>({ person: {}, plan: {} });
  const made = newPerson(reading, {}, { id: 'unsaved', now: nowText() });
  if (!me || !own || 'refused' in made) return null;
  const place = placeOfPerson(undefined, made.person.location);
  const person = {
    ...made.person,
    ...(place && { place }),
    ...said.person,
    plan: { ...made.person.plan, ...said.plan },
  };
  // Nobody is saved yet: what is about them stays with this message, what is about the user is kept.
  const fill = async (words: GapWords, language: string) => {
    const inLanguage = language === (me.writtenIn ?? ownLanguage()) ? undefined : language;
    const { me: own, otherWords, plan, details, greeting } = sortWords(words, inLanguage);
    setSaid({
      person: { ...said.person, ...details, ...(greeting !== undefined && { greetingByUser: greeting }) },
      plan: { ...said.plan, ...plan },
    });
    await changeMe({
      ...own,
      ...(otherWords && {
        otherWords: {
          ...me.otherWords,
          [otherWords.language]: { ...me.otherWords?.[otherWords.language], ...otherWords.words },
        },
      }),
    });
  };
  const about = inOneLine(person.position, person.company);
  return (
    <section class="stack">
      <div class="stack tight">
        <Heading>{person.name}</Heading>
        <p class="soft">{about !== '' ? about : (person.headline ?? say('notInYourList'))}</p>
      </div>
      <div class="notice stack tight">
        <p>{say('readNotSaved')}</p>
        <div>
          <button type="button" class="primary" onClick={onSidebar}>
            {say('checkAndSave')}
          </button>
        </div>
      </div>
      <Composer
        person={person}
        me={me}
        own={own}
        limits={limitsOf(settings)}
        verdictNow={(channel) =>
          verdictOnSent({ sentAt: nowText(), purpose: 'ask', channel }, place ? { place } : undefined, ownTime)
        }
        purpose="ask"
        brief
        edited={{}}
        onCopy={copyText}
        onFill={fill}
      />
    </section>
  );
}
