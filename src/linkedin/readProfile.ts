import type { ProfileReading } from '../domain/person/reading';
import { isLinkedInAddress, profileSlugOf } from './addresses';
import { readSdui } from './layouts/sdui';

/**
 * Reads the profile open in a document, or says why it is none. Synchronous, needs no layout, changes nothing in the
 * page, throws for no document. `url` is the address the reading is for, usually the document's own.
 */
export function readProfile(document: Document, url: string): ProfileReading {
  if (!isLinkedInAddress(url)) return { kind: 'not-a-profile', reason: 'not-linkedin' };
  const slug = profileSlugOf(url);
  if (slug === undefined) return { kind: 'not-a-profile', reason: 'other-page' };
  return readSdui(document, slug) ?? { kind: 'not-a-profile', reason: 'unknown-layout' };
}
