export { type Answer, answers } from './answer';
export { type AnswersByTime, answersByTime, ENOUGH_ANSWERS, type HourOfWeek } from './answersByTime';
export { type Choice, composeDraft, occasionOf, templateFor, templatesFor } from './compose';
export type { DraftRecord, EditedDraft } from './draftRecord';
export { type Filled, fill, type Values } from './fill';
export { type Gap, type GapWords, isGap, type SortedWords, sortWords } from './gaps';
export type { About } from './knownValues';
export { languageFor } from './languageFor';
export {
  type LevelOfPerson,
  type LevelReason,
  levelFromWords,
  levelOfPerson,
  type PersonToWriteTo,
} from './levelOfPerson';
export {
  HIGHEST_LIMIT,
  isLimit,
  knownLimits,
  type Length,
  type LimitName,
  type Limits,
  lengthLimit,
  limitNames,
  limitsOf,
  reviewLimitsOf,
  subjectLimit,
  usualLimits,
} from './limits';
export { countCharacters, countIn, countWords } from './measure';
export { type AfterTalking, channels, channelsFor, type MessageFor, messageFor } from './messageFor';
export { monthStart, notesLeft } from './notesLeft';
export { isOwnTemplate, newTemplate, type OwnTemplate, ownFrom, templatesWithOwn } from './ownTemplate';
export { type PlanOfThen, planFromThen } from './planOfThen';
export { searchWords } from './searchWords';
export { filteredLog, isAtPoorTime, type LogEntry, type LogFilter, sentLog } from './sentLog';
export * from './sentMessage';
export { isFlagged, type SentVerdict, type Timed, verdictOnSent } from './sentVerdict';
export { targetNotesFor } from './targetNotes';
export { hasTarget, withoutTarget, withTarget, withTargetNotes } from './targets';
export * from './types';
export * from './variables';
