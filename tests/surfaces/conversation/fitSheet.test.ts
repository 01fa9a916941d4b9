import { describe, expect, it } from 'vitest';
import { fitSheet } from '../../../src/surfaces/conversation/fitSheet';

const SHEET = 1119;

/** A sheet whose content is so high at full size, and shrinks with the writing. */
function sheetOf(height: number) {
  let size = 1;
  const classes = new Set<string>();
  const element = {
    classList: { add: (name: string) => classes.add(name), remove: (name: string) => classes.delete(name) },
    style: { setProperty: (_name: string, value: string) => (size = Number(value)) },
    get scrollHeight() {
      return height * size;
    },
    clientHeight: SHEET,
  };
  return { element: element as unknown as HTMLElement, size: () => size, isLong: () => classes.has('long') };
}

describe('the sheet to print', () => {
  it('is one sheet in full size where all of it fits', () => {
    const sheet = sheetOf(SHEET);
    expect(fitSheet(sheet.element)).toBe(true);
    expect([sheet.size(), sheet.isLong()]).toEqual([1, false]);
  });

  it('is one sheet in smaller writing where ten long questions need it', () => {
    const sheet = sheetOf(SHEET * 1.25);
    fitSheet(sheet.element);
    expect(sheet.size()).toBeLessThan(0.81);
    expect(sheet.isLong()).toBe(false);
  });

  it('goes on on a second sheet rather than cutting anything off or being too small to read', () => {
    const sheet = sheetOf(SHEET * 2);
    expect(fitSheet(sheet.element)).toBe(false);
    expect(sheet.size()).toBeGreaterThan(0.8);
    expect(sheet.isLong()).toBe(true);
  });
});
