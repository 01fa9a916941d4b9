import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Surface } from '../../scripts/browser/act';
import { kinds, MIRA, type Parley, saveMira, settleIn, startParley } from './parley';

describe.each(kinds)('after a conversation, in %s', (kind) => {
  let parley: Parley;
  beforeAll(async () => {
    parley = await startParley(kind);
    await settleIn(parley);
    await saveMira(parley);
  });
  afterAll(() => parley?.close());

  const openMira = async () => {
    await parley.browser.visit(MIRA);
    const sidebar = await parley.browser.openSidebar();
    await sidebar.until('Director of Tooling');
    return sidebar;
  };

  it('one that was never planned is written down, and looked back on as it is typed (M54, M62)', async () => {
    const sidebar = await openMira();
    await sidebar.press('We have talked already');
    await sidebar.press('Write it down');
    await sidebar.until('Looking back');
    await sidebar.fill('What helped you most', 'to begin with a small project of my own');
    await sidebar.fill('What you liked about this work', 'The calm, and *time* to look well.');
    await sidebar.fill('What you did not like', 'The waiting for data.');
    await sidebar.fill('What you gained for real interviews', 'I asked shorter questions.');
    await sidebar.press('A related role');
    await sidebar.fill('The related role', 'Science editor');
    const again = await openMira();
    await again.press('Looking back');
    expect(await again.valueOf('What you did not like')).toBe('The waiting for data.');
    expect(await again.valueOf('The related role')).toBe('Science editor');
  });

  it('several outcomes are noted one after the other, and one is ticked (M55, M61)', async () => {
    const sidebar = await parley.browser.openSidebar();
    for (const [what, text] of [
      ['Person', 'Ida Brandt, Lanternworks'],
      ['Book', 'The Quiet Desk'],
      ['Event', 'Spring meeting in Bergen'],
    ] as const) {
      await sidebar.fill('Kind', what);
      await sidebar.fill('What they pointed you to', text);
      await sidebar.press('Add');
      await sidebar.until(text);
    }
    await sidebar.press('The Quiet Desk');
    await sidebar.until('done on');
  });

  it('who was named comes into the list, linked to who named them; undone, and done again (M56)', async () => {
    const sidebar = await parley.browser.openSidebar();
    await sidebar.press('Put them into my list: Ida Brandt, Lanternworks');
    expect(await sidebar.valueOf('Company', { within: 'What came of it' })).toBe('Lanternworks');
    await sidebar.press('Save to my list', { within: 'What came of it' });
    await sidebar.until('Ida Brandt is in your list, with who named them.');
    await sidebar.press('Undo');
    await sidebar.press('Put them into my list: Ida Brandt, Lanternworks');
    await sidebar.press('Save to my list', { within: 'What came of it' });
    await sidebar.press('In your list: open Ida Brandt');
    const ida = await sidebar.until('Mira Solberg named them.');
    expect(ida).toContain('Lanternworks');
    expect(await sidebar.valueOf('Why you write')).toBe('recommended');
    expect(await sidebar.valueOf('Message text')).toContain('Mira Solberg');
  });

  it('the page of introductions shows the way, in words and as a picture walked by keys (M15, M56)', async () => {
    const page = await parley.browser.openInTab('options', 'introductions');
    expect(await page.until('Who led to whom')).toContain('Ida Brandt');
    expect(await page.textOf('Who led to whom')).toMatch(/Mira Solberg[\s\S]*Ida Brandt[\s\S]*named on/u);
    const picture = page.page;
    if (!picture) throw new Error('a tab has its page');
    await picture.waitForSelector('.picture [data-id]');
    await picture.$eval('.picture [data-id][tabindex="0"]', (person) => (person as SVGElement).focus());
    await picture.keyboard.press(' ');
    await page.until('Nobody is in between.');
    const way = await walkTo(page, 'Ida Brandt');
    expect(way).toContain('Through Mira Solberg');
    await page.press('Closer');
    await picture.keyboard.press('0');
  });

  it('Mira can be asked about her own company (M53)', async () => {
    const page = await parley.browser.openInTab('options', 'introductions');
    await page.fill('About a role, a company, an industry, or somebody in your list', 'Example Labs');
    await page.until('They lead at Example Labs.');
    await page.fill('About a role, a company, an industry, or somebody in your list', 'Ida Brandt');
    await page.until('They named Ida Brandt to you.');
    await page.fill('About a role, a company, an industry, or somebody in your list', 'Bakery');
    await page.until('They led you to somebody before.');
  });

  it('what was learned stands by role and company, with ticks for what is to be done (M7, M63)', async () => {
    const page = await parley.browser.openInTab('options', 'learned');
    const roles = await page.until('Director of Tooling');
    expect(roles).toContain('The waiting for data.');
    expect(roles).toContain('Science editor');
    expect(roles).toContain('1 conversation');
    await page.press('Companies');
    await page.until('Example Labs');
    await page.press('Books, people, events');
    expect(await page.until('Spring meeting in Bergen')).toContain('from Mira Solberg');
  });

  it('and is saved as Markdown in which nothing typed is markup', async () => {
    const page = await parley.browser.openInTab('options', 'learned');
    await page.until('Director of Tooling');
    await page.page?.evaluate(() => {
      const create = URL.createObjectURL;
      URL.createObjectURL = (blob: Blob) => {
        Object.assign(window, { saved: blob.text() });
        return create(blob);
      };
    });
    await page.press('Save as Markdown');
    await page.until('Saved as a file.');
    const markdown = String(await page.page?.evaluate('window.saved'));
    expect(markdown).toContain('# What I learned\n');
    expect(markdown).toContain('### Director of Tooling\n');
    expect(markdown).toContain('> The calm, and \\*time\\* to look well.\n');
    expect(markdown).toMatch(/- \[x\] The Quiet Desk \(Mira Solberg, /u);
    expect(markdown).toMatch(/- \[ \] Spring meeting in Bergen/u);
  });
});

/** Goes through the picture by arrow keys until that person is chosen. */
async function walkTo({ page, text }: Surface, name: string): Promise<string> {
  for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'ArrowRight'] as const) {
    await page?.keyboard.press(key);
    const label = await page?.evaluate('document.activeElement?.getAttribute("aria-label") ?? ""');
    if (String(label).startsWith(name)) return text();
  }
  throw new Error(`${name} is not found by the arrow keys`);
}
