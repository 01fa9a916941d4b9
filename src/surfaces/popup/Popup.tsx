import { useEffect, useMemo, useState } from 'preact/hooks';
import { agreementOf, type Settings } from '../../domain/settings';
import { frontTab, type OpenTab, openOptions, openSidebar, say } from '../../platform';
import { findPerson, getPerson, getSettings } from '../../storage';
import { NoticedSendings } from '../components/NoticedSendings';
import { ToastPlace } from '../components/Toast';
import { createToasts, type Tell } from '../components/toasts';
import { useLive } from '../components/useLive';
import { WritingNotice } from '../components/WritingNotice';
import { addressOfTab } from '../reading/addressOfTab';
import { OpenProfile } from './OpenProfile';
import { PeopleToWriteTo } from './PeopleToWriteTo';
import { SentLately } from './SentLately';
import { WriteTo } from './WriteTo';

/** The toolbar popup: a message for the profile that is open and for people in the list, and what was sent of late. */
export function Popup() {
  const [tab, setTab] = useState<OpenTab | 'none'>();
  const toasts = useMemo(createToasts, []);
  const settings = useLive(getSettings);
  useEffect(() => void frontTab().then((front) => setTab(front ?? 'none')), []);
  if (!settings || !tab) return <p class="soft">{say('oneMoment')}</p>;

  // The sidebar opens only if nothing is awaited between the click and the call.
  const sidebar = () => {
    if (tab !== 'none') void openSidebar(tab.windowId).then(() => window.close());
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
      <WritingNotice tabId={tab === 'none' ? undefined : tab.id} />
      <main class="stack wide">
        <NoticedSendings tell={toasts.tell} />
        <Screen tab={tab === 'none' ? undefined : tab} settings={settings} tell={toasts.tell} onSidebar={sidebar} />
      </main>
      <ToastPlace toasts={toasts} />
    </>
  );
}

interface ScreenProps {
  readonly tab: OpenTab | undefined;
  readonly settings: Settings;
  readonly tell: Tell;
  readonly onSidebar: () => void;
}

function Screen({ tab, settings, tell, onSidebar }: ScreenProps) {
  const [chosenId, setChosenId] = useState('');
  const address = addressOfTab(tab);
  const { slug, memberId } = address;
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
        <WriteTo person={chosen.person} tell={tell} />
      </section>
    );
  const isProfile = slug !== undefined || memberId !== undefined;
  return (
    <>
      {open.person && <WriteTo person={open.person} tell={tell} />}
      {!open.person && tab && isProfile && (
        <OpenProfile
          tab={tab}
          address={address}
          settings={settings}
          mayRead={agreementOf(settings) !== undefined}
          onSidebar={onSidebar}
        />
      )}
      {!agreementOf(settings) && <AskAgreement />}
      <PeopleToWriteTo except={open.person?.id} onOpen={setChosenId} />
      <SentLately except={open.person?.id} onOpen={setChosenId} tell={tell} />
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
