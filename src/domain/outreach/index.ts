export { type About, type Choice, composeDraft, templateFor } from './compose';
export { type Filled, fill, type Values } from './fill';
export {
  type FirstMessage,
  type FirstMessageChannel,
  firstMessageChannels,
  firstMessageFor,
  type OutreachReason,
  outreachOf,
  type PersonToWriteTo,
} from './firstMessage';
export { countCharacters, lengthLimit } from './lengthLimit';
export * from './sentMessage';
export { type SentVerdict, verdictOnSent } from './sentVerdict';
export * from './types';
