/**
 * Reading LinkedIn: addresses and open pages. Nothing runs at import; `inject.ts` is the entry that reads.
 */
export type {
  Degree,
  Field,
  Found,
  Missing,
  MissingReason,
  NotAProfile,
  NotAProfileReason,
  ProfileFields,
  ProfileRead,
  ProfileReading,
  Role,
  School,
} from '../domain/person/reading';
export {
  canonicalSlug,
  isLinkedInAddress,
  isSubPage,
  memberIdOfAddress,
  nameFromTitle,
  profileAddress,
  profileSlugOf,
} from './addresses';
export { readProfile } from './readProfile';
export { structureReport } from './report';
