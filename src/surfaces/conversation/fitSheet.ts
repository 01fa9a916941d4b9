/** Sizes of the writing, largest first: as large as fits on one sheet, and never too small to read. */
const SIZES = [1, 0.92, 0.85, 0.78, 0.72];

/**
 * Sets the writing as large as one sheet of paper takes it. What is too much for one goes on on a second: nothing that
 * was prepared is cut off.
 */
export function fitSheet(sheet: HTMLElement): boolean {
  sheet.classList.remove('long');
  for (const size of SIZES) {
    sheet.style.setProperty('--sheet-size', String(size));
    if (sheet.scrollHeight <= sheet.clientHeight) return true;
  }
  sheet.style.setProperty('--sheet-size', '0.85');
  sheet.classList.add('long');
  return false;
}
