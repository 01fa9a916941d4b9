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

/** The list is there at once; the code of the others comes when they are gone to. */
export const pages: readonly PageEntry[] = [
  {
    name: 'welcome',
    words: 'page_welcome',
    Page: lazily(() => import('./WelcomePage').then((page) => page.WelcomePage)),
  },
  { name: 'today', words: 'today', Page: lazily(() => import('./TodayPage').then((page) => page.TodayPage)) },
  listPage,
  {
    name: 'anyone',
    words: 'page_anyone',
    Page: lazily(() => import('./anyone/AnyonePage').then((page) => page.AnyonePage)),
  },
  {
    name: 'import',
    under: 'people',
    words: 'page_import',
    Page: lazily(() => import('./import/ImportPage').then((page) => page.ImportPage)),
  },
  {
    name: 'export',
    under: 'people',
    words: 'page_export',
    Page: lazily(() => import('./export/ExportPage').then((page) => page.ExportPage)),
  },
  { name: 'sent', words: 'page_sent', Page: lazily(() => import('./sent/SentPage').then((page) => page.SentPage)) },
  {
    name: 'introductions',
    words: 'page_introductions',
    Page: lazily(() => import('./introductions/IntroductionsPage').then((page) => page.IntroductionsPage)),
  },
  {
    name: 'learned',
    words: 'page_learned',
    Page: lazily(() => import('./learned/LearnedPage').then((page) => page.LearnedPage)),
  },
  { name: 'me', words: 'page_me', Page: lazily(() => import('./me/MePage').then((page) => page.MePage)) },
  {
    name: 'templates',
    words: 'page_templates',
    Page: lazily(() => import('./templates/TemplatesPage').then((page) => page.TemplatesPage)),
  },
  { name: 'when', words: 'page_when', Page: lazily(() => import('./when/WhenPage').then((page) => page.WhenPage)) },
  {
    name: 'guide',
    words: 'page_guide',
    Page: lazily(() => import('./guide/GuidePage').then((page) => page.GuidePage)),
  },
  {
    name: 'trash',
    words: 'page_trash',
    Page: lazily(() => import('./trash/TrashPage').then((page) => page.TrashPage)),
  },
  {
    name: 'privacy',
    words: 'page_privacy',
    Page: lazily(() => import('./privacy/PrivacyPage').then((page) => page.PrivacyPage)),
  },
  {
    name: 'settings',
    words: 'page_settings',
    Page: lazily(() => import('./settings/SettingsPage').then((page) => page.SettingsPage)),
  },
];
