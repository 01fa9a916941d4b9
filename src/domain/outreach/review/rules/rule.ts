import type { DraftToReview, Finding, ReviewAbout } from '../finding';
import type { Letter } from '../letter';
import type { ReviewLimits } from '../limits';

/** What a rule looks at. */
export interface UnderReview {
  readonly draft: DraftToReview;
  readonly about: ReviewAbout;
  readonly limits: ReviewLimits;
  readonly text: Letter;
  readonly subject: Letter | undefined;
}

export type Rule = (review: UnderReview) => Finding[];
