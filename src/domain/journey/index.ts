export { type Facts, type JourneySettings, nextSteps, type Step } from './nextSteps';
export type { Postponement, Reminder } from './reminder';
export { type Stage, stageOf } from './stage';
export { type Suggestion, suggestions } from './suggestions';
export { type Happening, timelineOf } from './timeline';
