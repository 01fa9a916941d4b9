import type { QuestionId } from '../../conversation/data/questionTags';

/** One language's questions, as they are said aloud, and the words by which a question of the user's own is understood. */
export interface QuestionWords {
  readonly language: string;
  /** Braces and brackets as `fill` has them; in them stand company, position and target role, each optional. */
  readonly texts: { readonly [id in QuestionId]: string };
  /** M27: words of a question about the unpleasant and the hard. Phrases separated by commas; `stem*` any ending. */
  readonly difficult: string;
  /** M53: words of a question for other people to talk to, or for where to turn next. */
  readonly whoElse: string;
}
