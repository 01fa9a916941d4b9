/** The journey: what to do next about whom, when and why. M41, M43, M57–M60, T5–T7. */
export type { Facts, JourneySettings } from './facts';
export { nextSteps, stagesOf } from './nextSteps';
export { isPaused } from './paused';
export type { Postponement, Reminder } from './reminder';
export { defaultJourneyRules, type JourneyRules, journeyRuleNames } from './rules';
export { type Stage, stages } from './stage';
export { type Appointment, type SendWindow, type Step, type StepCode, type StepFacts, writingCodes } from './step';
export { type Happening, timelineOf } from './timeline';
export { HANDFUL, type Today, today } from './today';
export { type Writing, writingFor } from './writing';
