import { useEffect, useState } from 'preact/hooks';
import type { Person } from '../../domain/person';
import { agreementOf } from '../../domain/settings';
import { frontTab, type OpenTab, openOptions, openSidebar, say } from '../../platform';
import { getPerson, getSettings } from '../../storage';
import { useLive } from '../components/useLive';
import { OpenProfile } from './OpenProfile';
import { PeopleToWriteTo } from './PeopleToWriteTo';
import { SentLately } from './SentLately';
import { WriteTo } from './WriteTo';

/** The toolbar popup: a message for the profile that is open and for people in the list, and what was sent of late. */
export function Popup() {
  const [tab, setTab] = useState<OpenTab | 'none'>();
  const [chosen, setChosen] = useState<string>();
  const settings = useLive(getSettings);
  const person = useLive<Person | undefined>(async () => (chosen ? getPerson(chosen) : undefined), chosen);
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
        {person ? (
          <section class="stack">
            <div>
              <button type="button" class="plain small" onClick={() => setChosen(undefined)}>
                {say('goBack')}
              </button>
            </div>
            <WriteTo person={person} settings={settings} />
          </section>
        ) : (
          <>
            <OpenProfile tab={tab === 'none' ? undefined : tab} settings={settings} onSidebar={sidebar} />
            {!agreementOf(settings) && (
              <section class="card">
                <p>{say('popupAgree')}</p>
                <div>
                  <button type="button" class="primary" onClick={() => void openOptions('welcome')}>
                    {say('popupAgreeButton')}
                  </button>
                </div>
              </section>
            )}
            <PeopleToWriteTo onOpen={setChosen} />
            <SentLately />
          </>
        )}
      </main>
    </>
  );
}
