import type { ComponentType } from 'preact';
import type { Words } from '../../platform';
import { lazily } from '../components/frame/lazily';
import type { PageProps } from './PageProps';
import { PeoplePage } from './people/PeoplePage';

interface PageEntry {
  readonly name: string;
  /** Reached from that page, and no entry of its own beside the others. */
  readonly under?: string;
  readonly words: Words;
  readonly Page: ComponentType<PageProps>;
}

export const listPage: PageEntry = { name: 'people', words: 'page_people', Page: PeoplePage };

/** The code of the page comes when it is gone to. */
function page(name: string, words: Words, load: () => Promise<ComponentType<PageProps>>): PageEntry {
  return { name, words, Page: lazily(load) };
}

/** In the order of their entries. The list is there at once. */
export const pages: readonly PageEntry[] = [
  page('welcome', 'page_welcome', async () => (await import('./WelcomePage')).WelcomePage),
  page('today', 'today', async () => (await import('./TodayPage')).TodayPage),
  listPage,
  page('anyone', 'page_anyone', async () => (await import('./anyone/AnyonePage')).AnyonePage),
  { ...page('import', 'page_import', async () => (await import('./import/ImportPage')).ImportPage), under: 'people' },
  { ...page('export', 'page_export', async () => (await import('./export/ExportPage')).ExportPage), under: 'people' },
  page('sent', 'page_sent', async () => (await import('./sent/SentPage')).SentPage),
  page(
    'introductions',
    'page_introductions',
    async () => (await import('./introductions/IntroductionsPage')).IntroductionsPage,
  ),
  page('learned', 'page_learned', async () => (await import('./learned/LearnedPage')).LearnedPage),
  page('me', 'page_me', async () => (await import('./me/MePage')).MePage),
  page('templates', 'page_templates', async () => (await import('./templates/TemplatesPage')).TemplatesPage),
  page('when', 'page_when', async () => (await import('./when/WhenPage')).WhenPage),
  page('guide', 'page_guide', async () => (await import('./guide/GuidePage')).GuidePage),
  page('trash', 'page_trash', async () => (await import('./trash/TrashPage')).TrashPage),
  page('privacy', 'page_privacy', async () => (await import('./privacy/PrivacyPage')).PrivacyPage),
  page('settings', 'page_settings', async () => (await import('./settings/SettingsPage')).SettingsPage),
];
