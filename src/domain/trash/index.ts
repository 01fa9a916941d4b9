export { type Deleted, type DeletedKind, daysLeft, deletedKinds, erasedBefore, KEPT_DAYS } from './trash';
export { MONTHS_UNTOUCHED, untouchedBefore } from './untouched';
