export { notAnnounced, noteAnnounced } from './announced';
export {
  type Answering,
  correctAnswer,
  deleteAnswer,
  listAnswers,
  recordAnswer,
  restoreAnswer,
} from './answers';
export {
  resumeTimer,
  startTimer,
  stopTimer,
  tickChecklist,
  writeAnswer,
  writeConversationNotes,
  writeDebrief,
} from './conversationNotes';
export {
  type Appointment,
  addConversation,
  bringBackState,
  changeAppointment,
  deleteConversation,
  getConversation,
  listConversations,
  type NewConversation,
  restoreConversation,
  setConversationState,
} from './conversations';
export { type Drafts, keepDraft, listDrafts } from './drafts';
export { findDuplicates, keepApart, listApart, mergePeople, mergesInto, undoKeepApart, undoMerge } from './duplicates';
export { eraseEverything } from './eraseEverything';
export { type EverythingAbout, everythingAbout } from './everythingAbout';
export { fillGaps } from './fillGaps';
export { followPeople, newestInList, type PeopleListener } from './followPeople';
export { forgetPerson, type Held, heldAbout } from './forget';
export {
  forgetInterrupted,
  type ImportJob,
  interruptedImports,
  listImports,
  previewImport,
  runImport,
  settleStopped,
} from './imports';
export {
  correctIntroduction,
  deleteIntroduction,
  listIntroductions,
  type NewIntroduction,
  peopleOfIntroductions,
  recordIntroduction,
  restoreIntroduction,
} from './introductions';
export { putInList, takeFromList } from './listing';
export { addView, changeListSettings } from './listSettings';
export { onChange, type TableName, watch } from './live';
export { expectLocation } from './loadPlaces';
export { type ChangedMany, changeMany, takeBackMany } from './manyPeople';
export {
  correctSent,
  deleteSent,
  listMessages,
  messagesSince,
  recordSent,
  restoreSent,
  type Sending,
  type SentCorrection,
  takeBackSent,
} from './messages';
export {
  addNextStep,
  changeNextStep,
  deleteNextStep,
  listNextSteps,
  type NewNextStep,
  restoreNextStep,
  tickNextStep,
} from './nextSteps';
export {
  type Confirmed,
  confirmNoticed,
  dismissNoticed,
  keepNoticed,
  listNoticed,
  type NoticedSending,
  restoreNoticed,
  takeBackConfirmed,
} from './noticed';
export { type OpeningTrouble, onOpening } from './opening';
export { openNow } from './openNow';
export {
  addTyped,
  correctDetails,
  countPeople,
  deletePerson,
  findPerson,
  getPerson,
  industryOfCompany,
  lastChanged,
  listEverybody,
  listPeople,
  personBehind,
  restorePerson,
  type Saved,
  saveReading,
} from './people';
export { askToKeep, isKept } from './persistence';
export { listPostponed, postpone, takeBackPostponed } from './postponed';
export { purgeDeleted } from './purge';
export {
  addQuestion,
  bringBackQuestions,
  changeQuestion,
  moveQuestion,
  putBackQuestion,
  type RemovedQuestion,
  type ReplacedQuestions,
  removeQuestion,
  replaceQuestions,
} from './questionList';
export {
  addOwnQuestion,
  changeOwnQuestion,
  deleteOwnQuestion,
  listOwnQuestions,
  restoreOwnQuestion,
} from './questions';
export {
  addReminder,
  deleteReminder,
  finishReminder,
  keepMessageFor,
  listReminders,
  type Reminding,
  restoreReminder,
} from './reminders';
export { type Restored, restoreSnapshot } from './restore';
export { addSample, removeSample } from './samplePerson';
export {
  changeMe,
  changeSettings,
  getMe,
  getSettings,
  mayNotice,
  mayRead,
  recordAgreement,
  recordNoticeAgreement,
} from './settings';
export { takeSnapshot } from './snapshot';
export { factsForFew, factsForSteps, factsForStepsOf, recordsForSteps, type StepFacts } from './stepFacts';
export {
  addSuggested,
  type Joined,
  type NewSuggested,
  type Suggested,
  sameNameAs,
  takeBackSuggested,
} from './suggested';
export {
  beginTemplate,
  changeTemplate,
  copyTemplate,
  keepTemplate,
  listTemplates,
  moveTemplate,
  removeTemplate,
  restoreTemplate,
} from './templates';
export { bringBack, eraseDeleted, getDeletedPerson, listDeleted } from './trash';
export { type Undone, undoImport } from './undoImport';
export { untouchedSince } from './untouched';
export { setKeepInTouch, setMoreFollowUps, setPause } from './usersPace';
export {
  changePlan,
  setAway,
  setDoNotContact,
  setEmail,
  setGreeting,
  setLevel,
  setNotes,
  setOutreach,
  setTags,
  setWeekend,
  setZone,
} from './usersWord';
