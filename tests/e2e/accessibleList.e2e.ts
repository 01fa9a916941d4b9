import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { choose } from './chooseFile';
import { type Parley, startParley } from './parley';
import { violations } from './violations';

const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
const connections = `${header}
Ida,Brandt,https://www.linkedin.com/in/ida-brandt,,Nordlab,Head of Data,15 Jan 2024
Sol,Later,https://www.linkedin.com/in/sol-later,,Nordlab,Analyst,16 Jan 2024
broken,row`;

describe('the list and what goes with it, in light and dark', () => {
  let parley: Parley;
  const open = (place: string) => parley.browser.openInTab('options', place);
  beforeAll(async () => {
    parley = await startParley('chromium');
  });
  afterAll(() => parley?.close());

  it.each(['today', 'anyone', 'import', 'export'])(
    '%s has no accessibility violation while nobody is there',
    async (place) => {
      expect(await violations(await open(place))).toEqual([]);
    },
  );

  it.each(['templates', 'guide', 'trash'])('%s has none either', async (place) => {
    expect(await violations(await open(place))).toEqual([]);
  });

  it('bringing people in has none: what the file would bring, and what came of it', async () => {
    const page = await open('import');
    await choose(page, 'Connections.csv', connections);
    await page.until('2 new people');
    expect(await violations(page)).toEqual([]);
    await page.press('Straight into my target list');
    await page.press('Bring them in');
    await page.until('2 people came in.');
    expect(await violations(page)).toEqual([]);
  });

  it('telling which column is which has none', async () => {
    const page = await open('import');
    await choose(page, 'people.csv', 'Who,Where,What\nNoor Haddad,Example Labs,Nurse');
    await page.until('Noor Haddad');
    expect(await violations(page)).toEqual([]);
  });

  it('the table has none with headings, several filters, columns to choose and people selected', async () => {
    const page = await open('people');
    await page.until('2 people');
    await page.press('By company');
    await page.press('Select everybody: Nordlab');
    await page.until('2 selected');
    expect(await violations(page)).toEqual([]);
    await page.press('Clear the selection');
    await page.press('Filters');
    await page.fill('Stage', 'To ask');
    await page.fill('Stage', 'You talked');
    await page.press('Columns');
    await page.until('Stage: To ask or You talked');
    expect(await violations(page)).toEqual([]);
  });

  it('nor has it in a narrow window', async () => {
    const page = await open('people');
    await page.page?.setViewport({ width: 360, height: 800 });
    await page.page?.waitForSelector('.is-summary');
    expect(await violations(page)).toEqual([]);
  });

  it('whom to ask, saving as a file and what was deleted have none with people there', async () => {
    const anyone = await open('anyone');
    await anyone.fill('I would like to find out about', 'A company');
    await anyone.fill('Which one?', 'Nordlab');
    await anyone.press('Add');
    await anyone.until('Leads at Nordlab.');
    expect(await violations(anyone)).toEqual([]);
    const file = await open('export');
    await file.until('Save the file');
    expect(await violations(file)).toEqual([]);
    const list = await open('people');
    await list.press('Delete Sol Later');
    await list.until('Sol Later was deleted.');
    const trash = await open('trash');
    await trash.until('30 days left');
    expect(await violations(trash)).toEqual([]);
  });
});
