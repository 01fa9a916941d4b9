export {
  type DraftToReview,
  type Finding,
  type FindingCode,
  findingCodes,
  findingKey,
  type Part,
  type PersonInDraft,
  type PlanInDraft,
  type ProfileFact,
  type ReviewAbout,
  type Severity,
  type Span,
  type Why,
} from './finding';
export { languageOf, type ReviewedLanguage, reviewedLanguage, reviewedLanguages } from './languageOf';
export { defaultReviewLimits, type ReviewLimits } from './limits';
export { languageOfDraft, reviewDraft, reviewWith } from './reviewDraft';
export { reviewQuestion } from './reviewQuestion';
export { loadVocabulary, type Vocabulary } from './vocabulary';
