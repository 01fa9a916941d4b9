/** How the product follows up and stays in touch. Plain JSON: the user's own values are a setting and go before these. */
export interface JourneyRules {
  /** T6. Business days of the recipient's week without an answer until somebody else at the company comes to mind. */
  readonly anotherPersonAfter: number;
  /** T6. Business days without an answer until it is fine to write once more. */
  readonly followUpAfter: number;
  /** T6. Business days after the last follow-up until it is closed without a reply. */
  readonly closeAfter: number;
  /** T6. Follow-ups that are suggested by themselves … */
  readonly followUps: number;
  /** … and with those that the user asks for. Nobody is written to more often than this. */
  readonly followUpsAtMost: number;
  /** Days before a conversation from which on preparing is suggested (M21). */
  readonly prepareBefore: number;
  /** M25. With fewer questions a conversation is not prepared. */
  readonly leastQuestions: number;
  /** M57. Days within which thanks are in time: 1 is the same day or the next. */
  readonly thanksWithin: number;
  /** M58. Days after a conversation until the longer note. */
  readonly longNoteAfter: number;
  /** M60. Days after the last contact. */
  readonly keepInTouchEvery: number;
  readonly keepInTouchWithMentorEvery: number;
  /** Days after which a next step that came out of a conversation and is still open comes to mind (M55). */
  readonly nextStepAfter: number;
}

export const defaultJourneyRules: JourneyRules = {
  anotherPersonAfter: 3,
  followUpAfter: 7,
  closeAfter: 7,
  followUps: 1,
  followUpsAtMost: 2,
  prepareBefore: 3,
  leastQuestions: 5,
  thanksWithin: 1,
  longNoteAfter: 30,
  keepInTouchEvery: 120,
  keepInTouchWithMentorEvery: 60,
  nextStepAfter: 7,
};

export const journeyRuleNames = Object.keys(defaultJourneyRules) as readonly (keyof JourneyRules)[];

/** The least and the most that makes sense of a number of the user's own; whole numbers. */
export function rangeOfRule(name: keyof JourneyRules): { readonly least: number; readonly most: number } {
  switch (name) {
    case 'followUps':
    case 'followUpsAtMost':
      // Whoever did not answer six messages does not want a seventh.
      return { least: 0, most: 5 };
    case 'thanksWithin':
    case 'leastQuestions':
    case 'prepareBefore':
      return { least: 0, most: 100 };
    default:
      return { least: 1, most: 3_650 };
  }
}
