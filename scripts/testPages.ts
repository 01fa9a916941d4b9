/**
 * Reads saved pages and compares with the readings noted beside them: `PARLEY_PAGES=<folder> tsx scripts/testPages.ts`.
 * The folder holds `<name>.html` and `<name>.json`. Such pages are no part of the project. Ends with 1 on a difference.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isFound, type ProfileRead } from '../src/domain/person/reading';
import { readProfile } from '../src/linkedin';
import { readRoles } from '../src/linkedin/layouts/sduiEntries';
import { loadPage } from '../tests/fixtures/loadPage';

interface Expected {
  readonly url: string;
  readonly kind: string;
  readonly layout: string;
  readonly name: string | null;
  readonly headline: string | null;
  readonly position: string | null;
  readonly company: string | null;
  readonly location: string | null;
  readonly memberId: string | null;
  readonly degree: number | null;
  readonly about?: string | null;
  readonly roles: readonly { readonly title: string; readonly company?: string | null; readonly current: boolean }[];
  readonly latestShown?: { readonly company?: string; readonly school?: string };
}

/** The kinds noted beside the pages → the reason to give. Those noted as not-a-profile are stale or walls. */
const REASONS: Readonly<Record<string, string>> = {
  wall: 'wall',
  messaging: 'messaging',
  'search-people': 'search',
  'experience-fragment': 'sub-page',
};

const folder = process.env.PARLEY_PAGES;
if (folder === undefined) {
  console.error('PARLEY_PAGES names no folder of pages.');
  process.exit(2);
}
const tally = new Map<string, { right: number; all: number }>();
let different = 0;
for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .sort()) {
  const expected = JSON.parse(readFileSync(join(folder, file.replace(/html$/, 'json')), 'utf8')) as Expected;
  const document = loadPage(readFileSync(join(folder, file), 'utf8'), expected.url);
  const wrong = compare(document, expected);
  different += wrong.length;
  console.log(`${wrong.length === 0 ? 'ok  ' : 'DIFF'} ${file}`);
  for (const line of wrong) console.log(`       ${line}`);
}
for (const [field, { right, all }] of tally) console.log(`${field.padEnd(14)} ${right}/${all}`);
process.exitCode = different === 0 ? 0 : 1;

function compare(document: Document, expected: Expected): readonly string[] {
  const wrong: string[] = [];
  const check = (field: string, is: unknown, should: unknown) => {
    const entry = tally.get(field) ?? { right: 0, all: 0 };
    const right = JSON.stringify(is ?? null) === JSON.stringify(should ?? null);
    tally.set(field, { right: entry.right + (right ? 1 : 0), all: entry.all + 1 });
    if (!right) wrong.push(`${field}: ${JSON.stringify(is)} instead of ${JSON.stringify(should)}`);
  };
  const reading = readProfile(document, expected.url);
  if (expected.kind !== 'profile') {
    const reason = REASONS[expected.kind] ?? REASONS[expected.layout] ?? 'stale';
    check('reason', reading.kind === 'not-a-profile' ? reading.reason : 'a reading', reason);
    if (expected.kind === 'experience-fragment') check('roles', plain(readRoles(document.body)), plain(expected.roles));
    return wrong;
  }
  if (reading.kind !== 'profile') return [`not read: ${reading.reason}`];
  const { fields } = reading;
  check('layout', reading.layout, expected.layout.replace(/-pvs$/, ''));
  check('memberId', reading.memberId, expected.memberId);
  for (const field of ['name', 'headline', 'position', 'company', 'location', 'degree'] as const)
    check(field, valueIn(fields, field), expected[field]);
  if ('about' in expected) check('about', valueIn(fields, 'about'), expected.about);
  check('roles', plain(isFound(fields.roles) ? fields.roles.value : []), plain(expected.roles));
  if (expected.latestShown) check('latestShown', reading.latestShown, expected.latestShown);
  const lazy = expected.position === null && expected.company !== null;
  if (lazy)
    check(
      'chip',
      [fields.company, fields.position],
      [{ value: expected.company, source: 'latest-shown', confidence: 'unsure' }, { missing: 'not-loaded' }],
    );
  return wrong;
}

function valueIn(
  fields: ProfileRead['fields'],
  name: Exclude<keyof ProfileRead['fields'], 'roles' | 'schools'>,
): unknown {
  const field = fields[name];
  return isFound<unknown>(field) ? field.value : null;
}

function plain(roles: Expected['roles']): unknown {
  return roles.map(({ title, company, current }) => ({ title, company: company ?? null, current }));
}
