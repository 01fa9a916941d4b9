import { useEffect, useMemo } from 'preact/hooks';
import { say } from '../../platform';
import { ToastPlace } from '../components/frame/Toast';
import { createToasts } from '../components/frame/toasts';
import { ImportNotice } from './import/ImportNotice';
import { listPage, pages } from './pages';
import { useArrival } from './useArrival';
import { usePageName } from './usePageName';

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
