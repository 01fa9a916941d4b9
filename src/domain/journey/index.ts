/** The journey: what to do next about whom, when and why. M41, M43, M57–M60, T5–T7. */
export { type Announcement, announcements, dueMoment, type LoudStep, nextMoment } from './announce';
export { type Asked, askedOf } from './asked';
export type { Facts, JourneySettings } from './facts';
export { type LaterChoice, laterChoices, laterDate } from './later';
export { nextSteps } from './nextSteps';
export { type Overview, overviewOf } from './overview';
export { isPaused } from './paused';
export { isWrittenMeanwhile, type Postponement, type Reminder } from './reminder';
export { defaultJourneyRules, type JourneyRules, journeyRuleNames, rangeOfRule } from './rules';
export { type Stage, stages, stagesOf } from './stage';
export { type Appointment, type SendWindow, type Step, type StepCode, type StepFacts, writingCodes } from './step';
export { stillFirst } from './stillFirst';
export { type Happening, timelineOf } from './timeline';
export { HANDFUL, inTurn, type Today, today } from './today';
export { type Reached, type Writing, writingAs, writingFor } from './writing';
