export { type Answer, answers } from './answer';
export { type Choice, composeDraft, occasionOf, templateFor } from './compose';
export type { DraftRecord } from './draftRecord';
export { type Filled, fill, type Values } from './fill';
export type { About } from './knownValues';
export { countCharacters, lengthLimit } from './lengthLimit';
export {
  type LevelOfPerson,
  type LevelReason,
  levelFromWords,
  levelOfPerson,
  type PersonToWriteTo,
} from './levelOfPerson';
export { type AfterTalking, channels, channelsFor, type MessageFor, messageFor } from './messageFor';
export { type OwnTemplate, ownFrom, templatesWithOwn } from './ownTemplate';
export { searchWords } from './searchWords';
export * from './sentMessage';
export { isFlagged, type SentVerdict, type Timed, verdictOnSent } from './sentVerdict';
export * from './types';
export * from './variables';
