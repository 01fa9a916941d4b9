/**
 * The letter a shortcut is pressed with. Keyboards of another script (Hebrew, Greek, Cyrillic) have their own letter on
 * the key; what counts there is the Latin one of its place, as in the browser's own shortcuts.
 */
export function letterOf({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
  const isOther = /^(?!\p{Script=Latin})\p{L}$/u.test(key) && code.startsWith('Key');
  return (isOther ? code.slice('Key'.length) : key).toLowerCase();
}
