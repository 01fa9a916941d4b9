import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { OwnTime } from '../../domain/calendar';
import { defaultSettings, ownTimeOf } from '../../domain/settings';
import { ownZone } from '../../platform';
import { getSettings } from '../../storage';
import { useLive } from './useLive';

const Settings = createContext(defaultSettings);

/** Hands the settings down, so that no verdict anywhere on a page is made by other rules than the user's. */
export function OwnSettings({ children }: { readonly children: ComponentChildren }) {
  const settings = useLive(getSettings) ?? defaultSettings;
  return <Settings.Provider value={settings}>{children}</Settings.Provider>;
}

/** The user's zone at this moment, their rules of when to send and the days they are away. */
export function useOwnTime(): OwnTime {
  return ownTimeOf(useContext(Settings), ownZone());
}
