/** The conversation: planned, prepared, held, looked back on. M17–M33, M45–M55. */
export {
  type ChecklistCode,
  type ChecklistItem,
  type ChecklistTime,
  checklistFor,
  checklistTimes,
} from './checklist';
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
export { type NextStep, type OutcomeKind, outcomeKinds } from './nextStep';
export { type PlanningRow, planningRows } from './planningSheet';
export { type Book, readingList } from './readingList';
