export { type ApartRecord, type DuplicateReason, type PossibleDuplicate, possibleDuplicates } from './duplicates';
export { foldName } from './foldName';
export { type Made, type Making, newPerson, type Remembered, readDetail, updatedPerson } from './fromReading';
export { type GreetingName, greetingNameOf } from './greeting';
export { hasWords } from './hasWords';
export { isListed, listed } from './listed';
export { type MergeRecord, mergedPerson, unmergedPerson } from './merge';
export { planOf } from './mergePlans';
export { detailsFromText } from './pastedText';
export { type PeopleByIdentity, peopleByIdentity } from './peopleByIdentity';
export {
  type Corrections,
  DETAIL_LENGTH,
  type DetailName,
  detailNames,
  idsOf,
  NOTES_LENGTH,
  type Person,
  type PersonPlace,
} from './person';
export { placeByUser, placeOfPerson } from './placeOfPerson';
export * from './reading';
export { findSamePerson, type Identity, isSamePerson } from './samePerson';
export { isSameTag, MOST_TAGS, TAG_LENGTH, tagsFromText, tidyTags, withoutTag, withTag } from './tags';
export { notedByUser, taggedByUser } from './takenAway';
export { tidyText } from './tidyText';
export { type HolidaysKnown, type WeekFacts, type WeekOfPerson, weekOfPerson } from './weekOfPerson';
export { withWeekend } from './withWeekend';
