/** The conversation: planned, prepared, held, looked back on. M17–M33, M45–M55. */
export {
  type ChecklistCode,
  type ChecklistItem,
  type ChecklistTime,
  checklistFor,
  checklistTimes,
} from './checklist';
export { checkQuestions, checkQuestionsWith, type ListedQuestion, type QuestionFinding } from './checkQuestions';
export { chooseQuestions } from './chooseQuestions';
export {
  type AskedQuestion,
  type Conversation,
  type ConversationState,
  conversationStates,
  type Debrief,
  LEAST_MINUTES,
  type Medium,
  MOST_MINUTES,
  media,
  type RoleVerdict,
  roleVerdicts,
  startOf,
  USUAL_MINUTES,
} from './conversation';
export type { QuestionId } from './data/questionTags';
export { type AskAbout, fits, fittingQuestions, type ProposedQuestion } from './fittingQuestions';
export { heldAt } from './heldAt';
export { nameAndCompany } from './nameAndCompany';
export { type NextStep, type OutcomeKind, outcomeKinds } from './nextStep';
export type { OwnQuestion } from './ownQuestion';
export { plainQuestion } from './plainQuestion';
export { type PlanningRow, planningRows } from './planningSheet';
export {
  type BankQuestion,
  type PersonFacts,
  type QuestionGroup,
  type QuestionTag,
  questionGroups,
  type Tone,
  tones,
} from './question';
export { loadQuestions, type QuestionBank } from './questionBank';
export { defaultQuestionLimits, type QuestionLimits, USUAL_QUESTIONS } from './questionLimits';
export { type Book, readingList } from './readingList';
export {
  readTimer,
  type TimerReading,
  type TimerTimes,
  timerResumed,
  timerStarted,
  timerStopped,
} from './timer';
