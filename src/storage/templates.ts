import { newTemplate, type OwnTemplate, ownFrom, type Template } from '../domain/outreach';
import { database } from './database';
import { makeId } from './makeId';

/** The user's own templates, in their order. */
export async function listTemplates(): Promise<readonly OwnTemplate[]> {
  return (await database.templates.toArray()).sort((a, b) => a.order - b.order);
}

/** The user's copy of a template: `instead` of it, or beside it. Comes first in the order. */
export function copyTemplate(template: Template, name: string, instead: boolean): Promise<OwnTemplate> {
  return database.transaction('rw', database.templates, async () => {
    const copy = ownFrom(template, name, { id: makeId(), order: await firstOrder(), instead });
    await database.templates.add(copy);
    return copy;
  });
}

/** A new one, empty. It is not kept before {@link keepTemplate} finds text in it. */
export function beginTemplate(name: string, language: string): OwnTemplate {
  return newTemplate(name, language, { id: makeId(), order: 0 });
}

/** Keeps a new template as it stands, from the first text on; it comes first in the order. */
export function keepTemplate(template: OwnTemplate): Promise<void> {
  return database.transaction('rw', database.templates, async () => {
    const kept = await database.templates.get(template.id);
    if (!kept && template.text.trim() === '') return;
    await database.templates.put({ ...template, order: kept?.order ?? (await firstOrder()) });
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

/** Moves one up or down by one place among those of its language. */
export function moveTemplate(id: string, by: -1 | 1): Promise<void> {
  return database.transaction('rw', database.templates, async () => {
    const language = (await database.templates.get(id))?.language;
    const all = (await listTemplates()).filter((template) => template.language === language);
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

async function firstOrder(): Promise<number> {
  const [first] = await listTemplates();
  return (first?.order ?? 0) - 1;
}
