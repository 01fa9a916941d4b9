/** What was learned over all conversations, and how steadily one goes on. M1, M6, M7, M17, M54, M62, M63. */
export {
  type Learned,
  type LearnedFacts,
  learnedFrom,
  type RoleLearned,
  type Said,
  type Subject,
  saidParts,
  type Verdict,
} from './learned';
export { type Pointer, pointersByKind } from './pointers';
export { type Covered, missingOf, type Respondents, respondentsFor } from './respondents';
export { type SteadyFacts, type SteadyProgress, steadyProgress } from './steadyProgress';
export { type Talk, talksOf } from './talk';
