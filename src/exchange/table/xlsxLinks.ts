import { memberIdOfAddress, profileSlugOf } from '../../linkedin/addresses';

type Files = { readonly [path: string]: Uint8Array };

/** By row and column, both from 0: the profile a cell leads to when it is clicked. */
export type Links = ReadonlyMap<number, ReadonlyMap<number, string>>;

/**
 * The links of a sheet that lead to LinkedIn: people often write a name and hide the address behind it. What is not
 * understood is no link.
 * @param at which sheet, in the order of the workbook, from 0.
 */
export function linksOf(files: Files, at: number): Links {
  const links = new Map<number, Map<number, string>>();
  const sheet = pathOf(files, at);
  const targets = sheet === undefined ? undefined : targetsIn(textOf(files, relationsOf(sheet)));
  if (sheet === undefined || !targets) return links;
  // Only where there is one to LinkedIn is the sheet itself read again.
  if (![...targets.values()].some(isProfile)) return links;
  for (const [tag] of textOf(files, sheet).matchAll(/<(?:\w+:)?hyperlink\s[^>]*>/gu)) {
    const { ref = '', id = '' } = attributesOf(tag);
    const [, letters, row] = /^([A-Z]{1,3})(\d{1,7})$/u.exec(ref) ?? [];
    const target = targets.get(id);
    if (letters === undefined || row === undefined || target === undefined || !isProfile(target)) continue;
    const ofRow = links.get(Number(row) - 1) ?? new Map<number, string>();
    links.set(Number(row) - 1, ofRow.set(columnOf(letters), target));
  }
  return links;
}

/** The address of somebody's profile. */
export function isProfile(text: string): boolean {
  return (profileSlugOf(text) ?? memberIdOfAddress(text)) !== undefined;
}

function pathOf(files: Files, at: number): string | undefined {
  const sheets = [...textOf(files, 'xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\s[^>]*>/gu)];
  const { id } = attributesOf(sheets[at]?.[0] ?? '');
  const target = id === undefined ? undefined : targetsIn(textOf(files, 'xl/_rels/workbook.xml.rels')).get(id);
  if (target === undefined) return undefined;
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

function relationsOf(path: string): string {
  return path.replace(/([^/]+)$/u, '_rels/$1.rels');
}

function targetsIn(relations: string): ReadonlyMap<string, string> {
  const tags = [...relations.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/gu)];
  return new Map(
    tags.map(([tag]) => {
      const { id = '', target = '' } = attributesOf(tag);
      return [id, target];
    }),
  );
}

/** By name in lower case, without the prefix before it. */
function attributesOf(tag: string): Readonly<Record<string, string>> {
  const found = tag.matchAll(/([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu);
  return Object.fromEntries(
    [...found].map(([, name = '', double, single]) => [
      name.slice(name.indexOf(':') + 1).toLowerCase(),
      unescaped(double ?? single ?? ''),
    ]),
  );
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function textOf(files: Files, path: string): string {
  const bytes = files[path];
  return bytes ? new TextDecoder().decode(bytes) : '';
}
