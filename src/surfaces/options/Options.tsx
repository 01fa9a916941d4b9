import type { ComponentType } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import { say, type Words } from '../../platform';
import { Toast, type ToastMessage } from '../components/Toast';
import { MePage } from './MePage';
import { PeoplePage } from './PeoplePage';
import { SentPage } from './SentPage';
import { SettingsPage } from './SettingsPage';
import { usePlace } from './usePlace';
import { WelcomePage } from './WelcomePage';

export interface PageProps {
  readonly onToast: (message: ToastMessage) => void;
}

const pages: readonly { readonly place: string; readonly words: Words; readonly Page: ComponentType<PageProps> }[] = [
  { place: 'welcome', words: 'page_welcome', Page: WelcomePage },
  { place: 'people', words: 'page_people', Page: PeoplePage },
  { place: 'sent', words: 'page_sent', Page: SentPage },
  { place: 'me', words: 'page_me', Page: MePage },
  { place: 'settings', words: 'page_settings', Page: SettingsPage },
];

/** The options page: the list, the sent messages, the user's own details, the settings. The address says which. */
export function Options() {
  const place = usePlace();
  const [toast, setToast] = useState<ToastMessage>();
  const closeToast = useCallback(() => setToast(undefined), []);
  const { Page, place: here } = pages.find((page) => page.place === place) ?? { Page: PeoplePage, place: 'people' };
  return (
    <div class="frame">
      <nav aria-label={say('pages')}>
        <p class="brand">Parley</p>
        <ul class="stack tight">
          {pages.map(({ place: target, words }) => (
            <li key={target}>
              <a href={`#${target}`} aria-current={target === here ? 'page' : undefined}>
                {say(words)}
              </a>
            </li>
          ))}
        </ul>
        <p class="hint">{say('notAffiliated')}</p>
      </nav>
      <div>
        <main key={here}>
          <Page onToast={setToast} />
        </main>
        <Toast message={toast} onGone={closeToast} />
      </div>
    </div>
  );
}
