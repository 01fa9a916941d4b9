import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Person } from '../../domain/person';
import { agreementOf } from '../../domain/settings';
import { openOptions, say } from '../../platform';
import { findPerson, getSettings, personBehind } from '../../storage';
import { lazily } from '../components/frame/lazily';
import { Staying } from '../components/frame/staying';
import { ToastPlace } from '../components/frame/Toast';
import { useLive } from '../components/frame/useLive';
import { NoticedSendings } from '../components/sent/NoticedSendings';
import { WritingNotice } from '../components/sent/WritingNotice';
import { createSidebarModel, type SidebarModel } from './model';
import { OpenProfile } from './OpenProfile';
import { world } from './world';

// What the page may begin with goes on saying what was said before.
const AskAgreement = lazily(() => import('./AskAgreement').then((part) => part.AskAgreement), <OneMoment />);
const CheckReading = lazily(() => import('./CheckReading').then((part) => part.CheckReading));
const NotRead = lazily(() => import('./NotRead').then((part) => part.NotRead));
const PersonPage = lazily(() => import('./PersonPage').then((part) => part.PersonPage), <OneMoment />);
const Talk = lazily(() => import('./Talk').then((part) => part.Talk));
const TypePerson = lazily(() => import('./TypePerson').then((part) => part.TypePerson));

/** The profile sidebar: who is open, whether they are in the list, and everything about them. */
export function Sidebar() {
  const model = useMemo(() => createSidebarModel(world), []);
  useEffect(() => model.start(), [model]);
  return (
    <>
      <header class="bar">
        <span class="brand">Parley</span>
        <nav class="row">
          <button type="button" class="plain small" onClick={() => void openOptions('people')}>
            {say('openList')}
          </button>
          <button type="button" class="plain small" onClick={() => void openOptions('me')}>
            {say('page_me')}
          </button>
        </nav>
      </header>
      <WritingNotice tabId={model.tab.value?.id} />
      <main class="stack wide">
        <NoticedSendings tell={model.toasts.tell} />
        <Screen model={model} />
      </main>
      <ToastPlace toasts={model.toasts} />
    </>
  );
}

function Screen({ model }: { readonly model: SidebarModel }) {
  const task = model.task.value;
  switch (task.at) {
    case 'typing':
      return <TypePerson model={model} address={task.address} />;
    case 'checking':
      return <CheckReading model={model} reading={task.reading} />;
    case 'not-read':
      return task.why === 'not-agreed' ? <AskAgreement model={model} /> : <NotRead model={model} why={task.why} />;
    case 'reading':
      return <Reading model={model} waiting={task.waiting} />;
    case 'talking':
      return <Talk model={model} personId={task.id} conversationId={task.conversationId} />;
    case 'person':
    case 'following':
      return <WhoeverIsThere model={model} id={task.at === 'person' ? task.id : undefined} />;
  }
}

function Reading({ model, waiting }: { readonly model: SidebarModel; readonly waiting: boolean }) {
  return (
    <section class="stack">
      <p class="soft" role="status">
        {say(waiting ? 'stillLoading' : 'readingNow')}
      </p>
      <div>
        <button type="button" onClick={model.goBack}>
          {say('cancel')}
        </button>
      </div>
    </section>
  );
}

/** The page of the person chosen or open; else what can be done about the open profile. */
function WhoeverIsThere({ model, id }: { readonly model: SidebarModel; readonly id: string | undefined }) {
  const { slug, memberId } = model.address.value;
  const settings = useLive(getSettings);
  // Wrapped, so that "nobody" is an answer and not the wait for one.
  const found = useLive(
    async () => ({
      person: await (id !== undefined
        ? personBehind(id)
        : findPerson({ ...(slug !== undefined && { slug }), ...(memberId !== undefined && { memberId }) })),
    }),
    id === undefined ? `${slug} ${memberId}` : `id ${id}`,
  );
  const shown = useRef<Person | undefined>(undefined);
  if (found) shown.current = found.person;
  // Whoever was found by the profile in front and is now to stay: their page, and the words being typed in it, stay too.
  const person = found ? found.person : shown.current?.id === id ? shown.current : undefined;
  if (!settings || !(found || person)) return <OneMoment />;
  if (person)
    return (
      <Staying.Provider value={(what, on) => model.stay(person.id, what, on)}>
        <PersonPage key={person.id} model={model} person={person} />
      </Staying.Provider>
    );
  return agreementOf(settings) ? <OpenProfile model={model} /> : <AskAgreement model={model} />;
}

function OneMoment() {
  return <p class="soft">{say('oneMoment')}</p>;
}
