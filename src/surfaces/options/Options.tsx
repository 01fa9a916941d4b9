import type { ComponentType } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { say, type Words } from '../../platform';
import { ToastPlace } from '../components/frame/Toast';
import { createToasts } from '../components/frame/toasts';
import { AnyonePage } from './anyone/AnyonePage';
import { ExportPage } from './export/ExportPage';
import { GuidePage } from './guide/GuidePage';
import { ImportNotice } from './import/ImportNotice';
import { ImportPage } from './import/ImportPage';
import { IntroductionsPage } from './introductions/IntroductionsPage';
import { LearnedPage } from './learned/LearnedPage';
import { MePage } from './me/MePage';
import type { PageProps } from './PageProps';
import { PeoplePage } from './people/PeoplePage';
import { PrivacyPage } from './privacy/PrivacyPage';
import { SentPage } from './sent/SentPage';
import { SettingsPage } from './settings/SettingsPage';
import { TodayPage } from './TodayPage';
import { TemplatesPage } from './templates/TemplatesPage';
import { TrashPage } from './trash/TrashPage';
import { useArrival } from './useArrival';
import { usePageName } from './usePageName';
import { WelcomePage } from './WelcomePage';
import { WhenPage } from './when/WhenPage';

interface PageEntry {
  readonly name: string;
  /** Reached from that page, and no entry of its own beside the others. */
  readonly under?: string;
  readonly words: Words;
  readonly Page: ComponentType<PageProps>;
}

const listPage: PageEntry = { name: 'people', words: 'page_people', Page: PeoplePage };

const pages: readonly PageEntry[] = [
  { name: 'welcome', words: 'page_welcome', Page: WelcomePage },
  { name: 'today', words: 'today', Page: TodayPage },
  listPage,
  { name: 'anyone', words: 'page_anyone', Page: AnyonePage },
  { name: 'import', under: 'people', words: 'page_import', Page: ImportPage },
  { name: 'export', under: 'people', words: 'page_export', Page: ExportPage },
  { name: 'sent', words: 'page_sent', Page: SentPage },
  { name: 'introductions', words: 'page_introductions', Page: IntroductionsPage },
  { name: 'learned', words: 'page_learned', Page: LearnedPage },
  { name: 'me', words: 'page_me', Page: MePage },
  { name: 'templates', words: 'page_templates', Page: TemplatesPage },
  { name: 'when', words: 'page_when', Page: WhenPage },
  { name: 'guide', words: 'page_guide', Page: GuidePage },
  { name: 'trash', words: 'page_trash', Page: TrashPage },
  { name: 'privacy', words: 'page_privacy', Page: PrivacyPage },
  { name: 'settings', words: 'page_settings', Page: SettingsPage },
];

const entries = pages.filter(({ under }) => under === undefined);

/** The options page: the list, the sent messages, the user's own details, the settings. The address says which. */
export function Options() {
  const name = usePageName();
  const toasts = useMemo(createToasts, []);
  const { Page, name: here, under, words } = pages.find((page) => page.name === name) ?? listPage;
  const main = useArrival(here);
  useEffect(() => {
    document.title = `${say(words)} · Parley`;
  }, [words]);
  return (
    <div class="frame">
      <nav aria-label={say('pages')}>
        <a
          class="skip"
          href={`#${here}`}
          onClick={(event) => {
            event.preventDefault();
            main.current?.focus();
          }}
        >
          {say('skipNavigation')}
        </a>
        <p class="brand">Parley</p>
        <ul class="stack tight">
          {entries.map(({ name: target, words: title }) => (
            <li key={target}>
              <a href={`#${target}`} aria-current={target === (under ?? here) ? 'page' : undefined}>
                {say(title)}
              </a>
            </li>
          ))}
        </ul>
        <p class="hint">{say('notAffiliated')}</p>
      </nav>
      <div>
        <main key={here} ref={main} tabIndex={-1} aria-label={say(words)}>
          <ImportNotice />
          <Page tell={toasts.tell} />
        </main>
        <ToastPlace toasts={toasts} />
      </div>
    </div>
  );
}
