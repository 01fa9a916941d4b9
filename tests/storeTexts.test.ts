import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../manifest.json';

const root = resolve(import.meta.dirname, '..');
const languages = readdirSync(resolve(root, 'docs/store')).flatMap(
  (file) => /^(?!README)(\w+)\.md$/u.exec(file)?.[1] ?? [],
);

const parts = ['Name', 'Summary', 'Description', 'Single purpose', 'Permissions', 'Data', 'Pictures'] as const;

/** The parts stand in this order in every language, each under a heading of its own; the headings are for us and stay English. */
function readParts(language: string): ReadonlyMap<string, string> {
  const page = readFileSync(resolve(root, 'docs/store', `${language}.md`), 'utf8');
  return new Map(
    page
      .split(/^## /mu)
      .slice(1)
      .map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n')).trim()]),
  );
}

const messagesOf = (language: string) =>
  JSON.parse(readFileSync(resolve(root, 'assets/_locales', language, 'messages.json'), 'utf8')) as Record<
    string,
    { readonly message: string }
  >;

/** As it reads on one line: the pages are wrapped, the stores' fields are not. */
const unwrapped = (text: string) => text.replace(/\n(?!\n)/gu, ' ').trim();

const entries = (list: string) =>
  list
    .split(/^- /mu)
    .slice(1)
    .map((entry) => /^`(?<name>[^`]+)`: (?<why>.+)$/u.exec(unwrapped(entry))?.groups ?? {});

it('the store texts are there in every language of the interface', () => {
  expect(languages.toSorted()).toEqual(readdirSync(resolve(root, 'assets/_locales')).toSorted());
});

describe.each(languages)('the store texts in %s', (language) => {
  const texts = readParts(language);
  const part = (name: (typeof parts)[number]) => texts.get(name) ?? '';

  it('have all parts', () => {
    expect([...texts.keys()]).toEqual(parts);
    expect([...texts.values()].filter((text) => text === '')).toEqual([]);
  });

  it('name and sum it up as the package does', () => {
    expect(part('Name')).toBe(messagesOf(language).extensionName?.message);
    expect(part('Summary')).toBe(messagesOf(language).extensionDescription?.message);
  });

  it('keep to the limits of the stores', () => {
    expect(part('Name').length).toBeLessThanOrEqual(75);
    expect(part('Summary').length).toBeLessThanOrEqual(132);
    expect(part('Description').length).toBeGreaterThanOrEqual(250);
    expect(part('Description').length).toBeLessThanOrEqual(10_000);
    expect(unwrapped(part('Single purpose')).length).toBeLessThanOrEqual(1_000);
    expect(part('Pictures').match(/^\d\. /gmu)).toHaveLength(5);
  });

  it('give a reason for every permission, and for none that is not asked for', () => {
    const { permissions, optional_permissions, host_permissions } = manifest;
    const reasons = entries(part('Permissions'));
    expect(reasons.map(({ name }) => name).toSorted()).toEqual(
      [...permissions, ...optional_permissions, ...host_permissions].toSorted(),
    );
    expect(reasons.filter(({ why = '' }) => why.length < 20 || why.length > 1_000)).toEqual([]);
  });
});
