import type { NotAProfileReason, ProfileRead } from '../../domain/person';

/** Why nothing was read: what the page is, or what stood between Parley and the page. */
export type NotRead = NotAProfileReason | 'no-permission' | 'no-page' | 'not-agreed' | 'no-name';
export type Outcome = { readonly reading: ProfileRead } | { readonly notRead: NotRead };

interface Waiting {
  wait(milliseconds: number): Promise<void>;
  /** False once the user has turned to something else. */
  goesOn(): boolean;
  onWait(): void;
}

const BETWEEN_TRIES_MS = 500;
const TRIES = 20;

/** LinkedIn changes the address before the page: what is not there yet is looked for again, for ten seconds. */
export async function readUntilLoaded(read: () => Promise<Outcome>, waiting: Waiting): Promise<Outcome> {
  let outcome = await read();
  for (let tries = 1; tries < TRIES && isStillLoading(outcome) && waiting.goesOn(); tries++) {
    waiting.onWait();
    await waiting.wait(BETWEEN_TRIES_MS);
    outcome = await read();
  }
  return outcome;
}

/** The page may show the person in a moment. */
export function isStillLoading(outcome: Outcome): boolean {
  return 'notRead' in outcome && (outcome.notRead === 'loading' || outcome.notRead === 'stale');
}
