export {
  type DraftToReview,
  type Finding,
  type FindingCode,
  findingCodes,
  type Part,
  type PersonInDraft,
  type PlanInDraft,
  type ProfileFact,
  type ReviewAbout,
  type Severity,
  type Span,
  type Why,
} from './finding';
export { languageOf, type ReviewedLanguage, reviewedLanguages } from './languageOf';
export { defaultReviewLimits, type ReviewLimits } from './limits';
export { languageOfDraft, reviewDraft, reviewWith } from './reviewDraft';
export { loadVocabulary } from './vocabulary';
