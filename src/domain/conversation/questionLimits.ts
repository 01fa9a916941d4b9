/** How many questions a conversation bears (M25). Editable by the user. */
export interface QuestionLimits {
  readonly fewest: number;
  readonly most: number;
}

export const defaultQuestionLimits: QuestionLimits = { fewest: 5, most: 10 };

/** As many as twenty minutes usually hold. */
export const USUAL_QUESTIONS = 8;
