import { leaveForSidebar, openOptions, openSidebar, windowInFront } from '../platform';

/** Id of the notification that stands for several at once. Those of one thing begin with the id of the person. */
export const SEVERAL = 'several';

/** Opens the person in the sidebar; where the browser does not let it, or several are meant, the page of what is due. */
export async function openNotification(id: string): Promise<void> {
  const windowId = id === SEVERAL ? undefined : await windowInFront();
  if (windowId !== undefined && (await openSidebar(windowId))) {
    const [personId = ''] = id.split(' ');
    return leaveForSidebar(windowId, { kind: 'person', id: personId, part: 'next-step' });
  }
  await openOptions('today');
}
