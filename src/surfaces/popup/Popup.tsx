import { useEffect, useState } from 'preact/hooks';
import { agreementOf, type Settings } from '../../domain/settings';
import { memberIdOfAddress, nameFromTitle, profileSlugOf } from '../../linkedin/addresses';
import { frontTab, type OpenTab, openOptions, openSidebar, say } from '../../platform';
import { findPerson, getPerson, getSettings } from '../../storage';
import { useLive } from '../components/useLive';
import { OpenProfile } from './OpenProfile';
import { PeopleToWriteTo } from './PeopleToWriteTo';
import { SentLately } from './SentLately';
import { WriteTo } from './WriteTo';

/** The toolbar popup: a message for the profile that is open and for people in the list, and what was sent of late. */
export function Popup() {
  const [tab, setTab] = useState<OpenTab | 'none'>();
  const settings = useLive(getSettings);
  useEffect(() => void frontTab().then((front) => setTab(front ?? 'none')), []);
  if (!settings || !tab) return <p class="soft">{say('oneMoment')}</p>;

  // The sidebar opens only if nothing is awaited between the click and the call.
  const sidebar = () => {
    if (tab !== 'none') void openSidebar({ tabId: tab.id, windowId: tab.windowId }).then(() => window.close());
  };
  return (
    <>
      <header class="bar">
        <span class="brand">Parley</span>
        <span class="row">
          <button type="button" onClick={sidebar}>
            {say('openSidebar')}
          </button>
          <button type="button" onClick={() => void openOptions('people')}>
            {say('openList')}
          </button>
        </span>
      </header>
      <main class="stack wide">
        <Screen tab={tab === 'none' ? undefined : tab} settings={settings} onSidebar={sidebar} />
      </main>
    </>
  );
}

interface ScreenProps {
  readonly tab: OpenTab | undefined;
  readonly settings: Settings;
  readonly onSidebar: () => void;
}

function Screen({ tab, settings, onSidebar }: ScreenProps) {
  const [chosenId, setChosenId] = useState('');
  const slug = profileSlugOf(tab?.url ?? '');
  const memberId = memberIdOfAddress(tab?.url ?? '');
  // Wrapped, so that "nobody" is an answer and not the wait for one.
  const chosen = useLive(async () => ({ person: await getPerson(chosenId) }), chosenId);
  const open = useLive(
    async () => ({
      person: await findPerson({ ...(slug !== undefined && { slug }), ...(memberId !== undefined && { memberId }) }),
    }),
    `${slug} ${memberId}`,
  );
  if (!chosen || !open) return null;
  if (chosen.person)
    return (
      <section class="stack">
        <div>
          <button type="button" class="plain small" onClick={() => setChosenId('')}>
            {say('goBack')}
          </button>
        </div>
        <WriteTo person={chosen.person} settings={settings} />
      </section>
    );
  const isProfile = slug !== undefined || memberId !== undefined;
  return (
    <>
      {open.person && <WriteTo person={open.person} settings={settings} />}
      {!open.person && tab && isProfile && agreementOf(settings) && (
        <OpenProfile
          tabId={tab.id}
          name={nameFromTitle(tab.title ?? '') ?? slug}
          settings={settings}
          onSidebar={onSidebar}
        />
      )}
      {!agreementOf(settings) && <AskAgreement />}
      <PeopleToWriteTo onOpen={setChosenId} />
      <SentLately except={open.person?.id} />
    </>
  );
}

function AskAgreement() {
  return (
    <section class="card">
      <p>{say('popupAgree')}</p>
      <div>
        <button type="button" class="primary" onClick={() => void openOptions('welcome')}>
          {say('popupAgreeButton')}
        </button>
      </div>
    </section>
  );
}
