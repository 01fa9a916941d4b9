import { type ComponentType, render } from 'preact';
import { describeFault } from '../../../domain/describeFault';
import { locale, say } from '../../../platform';
import { getSettings, watch } from '../../../storage';
import { CrashScreen } from './CrashScreen';
import { keepBadge } from './keepBadge';
import { keepFocus } from './keepFocus';
import { OpeningNotice, watchOpening } from './OpeningNotice';
import { OwnSettings } from './OwnSettings';
import { Trouble, watchForTrouble } from './Trouble';

/** Starts a surface: language, theme, then the component. The theme follows the setting as long as the page is open. */
export function mount(Surface: ComponentType): void {
  document.documentElement.lang = locale();
  document.documentElement.dir = say('textDirection');
  watchForTrouble();
  watchOpening();
  keepBadge();
  keepFocus();
  watch(
    getSettings,
    ({ theme }) => setTheme(theme),
    (error) => console.error(describeFault(error)),
  );
  const root = document.getElementById('app');
  if (!root) return;
  render(
    <CrashScreen>
      <OpeningNotice />
      <Trouble />
      <OwnSettings>
        <Surface />
      </OwnSettings>
    </CrashScreen>,
    root,
  );
}

function setTheme(theme: string): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
