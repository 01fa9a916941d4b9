import type { ProfileReading } from '../domain/person/reading';
import { readEmber } from './layouts/ember';
import { readGuest } from './layouts/guest';
import { readSdui } from './layouts/sdui';
import { refusedByHead, whyNotAProfile } from './pageState';
import { whomOf } from './whom';

/**
 * Reads the profile open in a document, or says why it is none. Synchronous, needs no layout, changes nothing in the
 * page, throws for no document. `url` is the address the reading is for, usually the document's own.
 */
export function readProfile(document: Document, url: string): ProfileReading {
  try {
    return readOpenPage(document, url);
  } catch {
    // A page can replace the document's own methods by named elements (<img name="querySelector">).
    return { kind: 'not-a-profile', reason: 'unknown-layout' };
  }
}

/** readProfile without its net, for tests that want to see what would have been caught. */
export function readOpenPage(document: Document, url: string): ProfileReading {
  const whom = whomOf(url);
  if (typeof whom === 'string') return { kind: 'not-a-profile', reason: whom };
  const refused = refusedByHead(document);
  if (refused !== undefined) return { kind: 'not-a-profile', reason: refused };
  let why: ProfileReading | undefined;
  for (const readLayout of LAYOUTS) {
    const reading = readLayout(document, whom);
    if (reading?.kind === 'profile') return reading;
    why ??= reading;
  }
  return why ?? { kind: 'not-a-profile', reason: whyNotAProfile(document, whom) };
}

/** Cheapest to rule out first; a page in which two are found is read by the one whose card is this person's. */
const LAYOUTS = [readEmber, readGuest, readSdui] as const;
