import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { OwnTime } from '../../../domain/calendar';
import type { JourneySettings } from '../../../domain/journey';
import { defaultSettings, journeySettingsOf, ownTimeOf } from '../../../domain/settings';
import { ownZone } from '../../../platform';
import { getSettings } from '../../../storage';
import { useLive } from './useLive';

const Settings = createContext(defaultSettings);

/** Hands the settings down, so that no verdict anywhere on a page is made by other rules than the user's. */
export function OwnSettings({ children }: { readonly children: ComponentChildren }) {
  const settings = useLive(getSettings) ?? defaultSettings;
  return <Settings.Provider value={settings}>{children}</Settings.Provider>;
}

/** What decides the next steps: the same, and the user's own values for following up and staying in touch. */
export function useJourneySettings(): JourneySettings {
  return journeySettingsOf(useContext(Settings), ownZone());
}

/** The user's zone at this moment, their rules of when to send and the days they are away. */
export function useOwnTime(): OwnTime {
  return ownTimeOf(useContext(Settings), ownZone());
}
