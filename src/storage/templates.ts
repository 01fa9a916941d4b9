import { type OwnTemplate, ownFrom, type Template } from '../domain/outreach';
import { database } from './database';
import { makeId } from './makeId';

/** The user's own templates, in their order. */
export async function listTemplates(): Promise<readonly OwnTemplate[]> {
  return (await database.templates.toArray()).sort((a, b) => a.order - b.order);
}

/** The user's copy of a template: `instead` of it, or beside it. Comes first in the order. */
export function copyTemplate(template: Template, name: string, instead: boolean): Promise<OwnTemplate> {
  return database.transaction('rw', database.templates, async () => {
    const [first] = await listTemplates();
    const copy = ownFrom(template, name, { id: makeId(), order: (first?.order ?? 0) - 1, instead });
    await database.templates.add(copy);
    return copy;
  });
}

export async function changeTemplate(id: string, changes: Partial<Omit<OwnTemplate, 'id'>>): Promise<void> {
  await database.templates.update(id, changes);
}

/** Takes an own template away; a built-in one it stood for is there again. Returns it, to be put back. */
export async function removeTemplate(id: string): Promise<OwnTemplate | undefined> {
  const template = await database.templates.get(id);
  await database.templates.delete(id);
  return template;
}

export async function restoreTemplate(template: OwnTemplate): Promise<void> {
  await database.templates.put(template);
}

/** Moves one up or down by one place. */
export function moveTemplate(id: string, by: -1 | 1): Promise<void> {
  return database.transaction('rw', database.templates, async () => {
    const all = await listTemplates();
    const from = all.findIndex((template) => template.id === id);
    const moved = all[from];
    const other = all[from + by];
    if (!moved || !other) return;
    await database.templates.bulkPut([
      { ...moved, order: other.order },
      { ...other, order: moved.order },
    ]);
  });
}
