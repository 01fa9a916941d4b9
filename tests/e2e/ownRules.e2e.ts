import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Surface } from '../../scripts/browser/act';
import { MIRA, type Parley, saveMira, settleIn, startParley } from './parley';

/** A Friday, in Oslo and in Berlin. */
const friday = '2026-11-20T10:30:00Z';

describe('the user’s own rules of when to send', () => {
  let parley: Parley;
  beforeAll(async () => {
    parley = await startParley('chromium', { now: friday });
    await settleIn(parley);
    const sidebar = await saveMira(parley);
    await sidebar.until('Not the best moment. Friday is the last working day');
  });
  afterAll(() => parley?.close());

  const sidebar = async (): Promise<Surface> => {
    await parley.browser.visit(MIRA);
    const surface = await parley.browser.openSidebar();
    await surface.until('Next step');
    return surface;
  };

  it('decide from then on, everywhere, and the usual ones come back with a click', async () => {
    const when = await parley.browser.openInTab('options', 'when');
    await when.press('Change these days');
    await when.fill('Last workday: how good', 'Best');
    await when.fill('On a good day, suggest', '10:15');
    await when.until('Back to the usual rules');
    const open = await sidebar();
    expect(await open.until('Friday is one of the best days')).toContain('now is a good time');
    await parley.browser.visit(MIRA);
    await (await parley.browser.openPopup()).until('Friday is one of the best days');

    const again = await parley.browser.openInTab('options', 'when');
    expect(await again.valueOf('On a good day, suggest')).toBe('10:15');
    await again.press('Back to the usual rules');
    await again.until('The usual rules are back.');
    expect(await again.valueOf('On a good day, suggest')).toBe('09:00');
    await (await sidebar()).until('Not the best moment. Friday is the last working day');
  });

  it('a span that ends before it begins is refused and changes nothing', async () => {
    const when = await parley.browser.openInTab('options', 'when');
    await when.fill('to', '07:00', { within: 'Acceptable' });
    await when.until('The end has to be later than the beginning.');
    const again = await parley.browser.openInTab('options', 'when');
    expect(await again.valueOf('to', { within: 'Acceptable' })).toBe('15:00');
  });

  it('their free days and the days they are away count at once, and so do the user’s own (T1, T3)', async () => {
    const open = await sidebar();
    await open.until('Better: Tue, Nov 24, 9:00 AM in Oslo');
    await open.press('Details');
    await open.press('Thursday');
    await open.until('Chosen by you.');
    await open.press('As usual in their country');
    await open.press('They are away for a while');
    await open.fill('Last day', '2026-12-01');
    await open.press('Note it');
    await open.until('They are away until December 1, 2026. Better: Wed, Dec 2, 9:00 AM in Oslo');
    await open.press('They are back');
    await open.until('Better: Tue, Nov 24, 9:00 AM in Oslo');

    const when = await parley.browser.openInTab('options', 'when');
    await when.fill('First day', '2026-11-23');
    await when.fill('Last day', '2026-11-25');
    await when.press('Add');
    await when.until('November 23 – 25, 2026');
    await (await sidebar()).until('Better: Tue, Dec 1, 9:00 AM in Oslo');
  });

  it('the numbers of following up are theirs, too: what is no number changes nothing, and the usual ones come back', async () => {
    const often = 'A few words every';
    const when = await parley.browser.openInTab('options', 'when');
    await when.fill(often, 'soon');
    await when.until('Please type a whole number from 1 to 3,650.');
    await when.fill(often, '90');
    await when.until('Back to the usual numbers');
    const again = await parley.browser.openInTab('options', 'when');
    expect(await again.valueOf(often)).toBe('90');
    await again.press('Back to the usual numbers');
    await again.until('The numbers are the usual ones again.');
    expect(await again.valueOf(often)).toBe('');
  });
});

describe('where the clocks differ', () => {
  let parley: Parley;
  beforeAll(async () => {
    parley = await startParley('chromium', { now: friday, timeZone: 'Pacific/Auckland' });
    await settleIn(parley);
  });
  afterAll(() => parley?.close());

  it('the verdict shows both, and the better time on both', async () => {
    await parley.browser.visit(MIRA);
    const open = await parley.browser.openSidebar();
    await open.press('Read this profile');
    await open.press('Save to my list');
    const page = await open.until('Not the best moment.');
    expect(page).toMatch(/Friday 11:30 PM for you, Friday 11:30 AM in Oslo\./u);
    expect(page).toContain('Better: Tue, Nov 24, 9:00 AM in Oslo (Tue, Nov 24, 9:00 PM for you).');
  });
});
