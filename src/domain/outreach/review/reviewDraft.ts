import { type DraftToReview, type Finding, findingCodes, type ReviewAbout, type Severity } from './finding';
import { languageOf, type ReviewedLanguage, reviewedLanguage } from './languageOf';
import { defaultReviewLimits, type ReviewLimits } from './limits';
import { readLetter } from './readLetter';
import { rules } from './rules';
import { loadVocabulary, type Vocabulary } from './vocabulary';

/** Longer texts are pasted by accident; the rest is not looked at. */
const LONGEST_TEXT = 20_000;

/**
 * Everything a careful reader would say about a draft (L3), the gravest first. Loads the vocabulary of the draft's
 * language; in a language other than the six only what needs no words is reported (see `languageOfDraft`). Never
 * throws on any text; spans are UTF-16 units of the part they are in.
 */
export async function reviewDraft(
  draft: DraftToReview,
  about: ReviewAbout,
  limits?: Partial<ReviewLimits>,
): Promise<Finding[]> {
  const language = languageOfDraft(draft);
  const vocabulary = language && (await loadVocabulary(language));
  return reviewWith(vocabulary, draft, about, limits);
}

/** The language a draft is reviewed in: the one it names, else the one it seems to be written in. Undefined: none of the six. */
export function languageOfDraft({ language, text, subject }: DraftToReview): ReviewedLanguage | undefined {
  if (language !== undefined && language.trim() !== '') return reviewedLanguage(language);
  return languageOf(`${text}\n${subject ?? ''}`);
}

/** The same at once, with a vocabulary already loaded: for reviewing while the user types. */
export function reviewWith(
  vocabulary: Vocabulary | undefined,
  draft: DraftToReview,
  about: ReviewAbout,
  limits?: Partial<ReviewLimits>,
): Finding[] {
  const { company } = about.person;
  const review = {
    draft,
    about,
    limits: { ...defaultReviewLimits, ...limits },
    text: readLetter(draft.text.slice(0, LONGEST_TEXT), vocabulary, company),
    subject:
      draft.subject === undefined ? undefined : readLetter(draft.subject.slice(0, LONGEST_TEXT), vocabulary, company),
  };
  const { channel, purpose = 'ask' } = draft;
  return rules
    .filter(
      ({ purposes, channels, reads }) =>
        (purposes?.includes(purpose) ?? true) &&
        (channels?.includes(channel) ?? true) &&
        (!reads || vocabulary !== undefined),
    )
    .flatMap(({ rule }) => rule(review))
    .sort((a, b) => rank(a) - rank(b));
}

const GRAVITY: { readonly [severity in Severity]: number } = { stop: 0, warn: 100, hint: 200 };

function rank({ severity, code }: Finding): number {
  return GRAVITY[severity] + findingCodes.indexOf(code);
}
