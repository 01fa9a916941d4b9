import { useEffect, useMemo, useState } from 'preact/hooks';
import { agreementOf, type Settings } from '../../domain/settings';
import { frontTab, leaveForSidebar, type OpenTab, openOptions, openSidebar, type PagePart, say } from '../../platform';
import { findPerson, getPerson, getSettings } from '../../storage';
import { lazily } from '../components/frame/lazily';
import { ToastPlace } from '../components/frame/Toast';
import { createToasts, type Tell } from '../components/frame/toasts';
import { useLive } from '../components/frame/useLive';
import { NoticedSendings } from '../components/sent/NoticedSendings';
import { WritingNotice } from '../components/sent/WritingNotice';
import type { Places } from '../components/steps/stepDoing';
import { addressOfTab } from '../reading/addressOfTab';
import { TodaySection } from './TodaySection';
import { useToday } from './useToday';

const WriteTo = lazily(() => import('./WriteTo').then((part) => part.WriteTo));
const OpenProfile = lazily(() => import('./OpenProfile').then((part) => part.OpenProfile));
const FindPeople = lazily(() => import('./FindPeople').then((part) => part.FindPeople));
const SentLately = lazily(() => import('./SentLately').then((part) => part.SentLately));

/** The toolbar popup: what to do today, a message for the profile that is open or for people in the list, what was sent of late. */
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
  const [chosen, choose] = useState({ id: '', writing: false });
  const address = addressOfTab(tab);
  const { slug, memberId } = address;
  // Wrapped, so that "nobody" is an answer and not the wait for one.
  const found = useLive(async () => ({ person: await getPerson(chosen.id) }), chosen.id);
  const isProfile = slug !== undefined || memberId !== undefined;
  const today = useToday(isProfile);
  const open = useLive(
    async () => ({
      person: await findPerson({ ...(slug !== undefined && { slug }), ...(memberId !== undefined && { memberId }) }),
    }),
    `${slug} ${memberId}`,
  );
  if (!found || !open) return null;
  const look = (id: string) => choose({ id, writing: false });
  const places: Places = {
    write: (id) => choose({ id, writing: true }),
    page: (id, part: PagePart) => {
      onSidebar();
      if (tab) void leaveForSidebar(tab.windowId, { kind: 'person', id, part });
    },
  };
  if (found.person)
    return (
      <section class="stack">
        <div>
          <button type="button" class="plain small" onClick={() => look('')}>
            {say('goBack')}
          </button>
        </div>
        <WriteTo key={found.person.id} person={found.person} writing={chosen.writing} places={places} tell={tell} />
      </section>
    );
  // Folded it stands above everything else, and says how many: nothing comes before it.
  if (!today) return null;
  const { facts } = today;
  return (
    <>
      <TodaySection
        {...today}
        except={open.person?.id}
        folded={isProfile}
        places={places}
        onOpen={look}
        onType={() => {
          onSidebar();
          if (tab) void leaveForSidebar(tab.windowId, { kind: 'text', text: '' });
        }}
        tell={tell}
      />
      {open.person && <WriteTo key={open.person.id} person={open.person} writing={false} places={places} tell={tell} />}
      {!open.person && tab && isProfile && (
        <OpenProfile
          tab={tab}
          address={address}
          settings={settings}
          mayRead={agreementOf(settings) !== undefined}
          onSidebar={onSidebar}
        />
      )}
      {facts && (
        <>
          {!agreementOf(settings) && <AskAgreement />}
          <FindPeople people={facts.people} onOpen={look} />
          <SentLately except={open.person?.id} onOpen={look} tell={tell} />
        </>
      )}
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
