export { type Made, type Making, newPerson, readDetail, updatedPerson } from './fromReading';
export {
  type Corrections,
  DETAIL_LENGTH,
  type DetailName,
  detailNames,
  NOTES_LENGTH,
  type Person,
  type PersonPlace,
} from './person';
export { placeByUser, placeOfPerson } from './placeOfPerson';
export * from './reading';
export { findSamePerson, type Identity, isSamePerson } from './samePerson';
export { tidyText } from './tidyText';
