import { hasRoomForView, type ListSettings, type View, withOwnView } from '../domain/list';
import { database } from './database';
import { makeId } from './makeId';
import { changeSettings, getSettings } from './settings';

/** Changes what is remembered of the table, from what is remembered at that moment. */
export function changeListSettings(change: (list: ListSettings | undefined) => ListSettings): Promise<void> {
  return database.transaction('rw', database.own, async () => {
    const { list } = await getSettings();
    await changeSettings({ list: change(list) });
  });
}

/** Keeps what is shown as a view of the user's own. @returns its id; undefined where there is no room for one more. */
export async function addView(view: View, name: string): Promise<string | undefined> {
  const id = makeId();
  let isKept = false;
  await changeListSettings((list) => {
    isKept = hasRoomForView(list);
    return withOwnView(list, view, id, name);
  });
  return isKept ? id : undefined;
}
