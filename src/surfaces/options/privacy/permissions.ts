import type { Words } from '../../../platform';

/** Each permission the browser names, with what Parley needs it for; a test holds the list against the manifest. */
export const permissions = [
  ['www.linkedin.com', 'permission_linkedin'],
  ['activeTab, scripting', 'permission_scripting'],
  ['sidePanel', 'permission_sidePanel'],
  ['storage, unlimitedStorage', 'permission_storage'],
  ['alarms', 'permission_alarms'],
  ['contextMenus', 'permission_contextMenus'],
  ['notifications', 'permission_notifications'],
] as const satisfies readonly (readonly [string, Words])[];
