import type { Channel } from './types';

/** Characters as LinkedIn counts them: UTF-16 units. */
export function countCharacters(text: string): number {
  return text.length;
}

/**
 * The most characters a channel takes or bears (L1, last checked November 2026). Absent where there is none.
 * @param premium LinkedIn allows longer invitation notes with a Premium account.
 */
export function lengthLimit(channel: Channel, premium: boolean): number | undefined {
  switch (channel) {
    case 'note':
      return premium ? 300 : 200;
    case 'message':
      return 800;
    case 'inmail':
      return 1900;
    case 'email':
    case 'phone':
      return undefined;
  }
}
