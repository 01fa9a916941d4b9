import type { DraftToReview, FindingCode, PersonInDraft } from '../../../../src/domain/outreach/review';

/** A draft and the codes a careful human reader would report, each once. */
export interface LabelledDraft {
  readonly draft: DraftToReview;
  readonly person: PersonInDraft;
  readonly codes: readonly FindingCode[];
}

export interface DraftsOfLanguage extends WrittenForARule {
  /** Whole letters by many hands, labelled by those who wrote them. */
  readonly letters: readonly LabelledDraft[];
}

/** Tuned on, and looked at rarely. */
export interface WrittenForARule {
  readonly tuned: readonly LabelledDraft[];
  readonly heldOut: readonly LabelledDraft[];
}

type Options = Partial<PersonInDraft> & Pick<DraftToReview, 'subject' | 'purpose'>;

const anna: PersonInDraft = {
  name: 'Anna Becker',
  position: 'Product Manager',
  company: 'Siemens',
  location: 'Munich, Germany',
  since: '2019',
  school: 'Technical University of Munich',
};

/** `codes` separated by spaces. */
export function labelled(
  language: string,
  channel: DraftToReview['channel'],
  codes: string,
  text: string,
  { subject, purpose, ...person }: Options = {},
): LabelledDraft {
  return {
    draft: { channel, text, language, subject, purpose },
    person: { ...anna, ...person },
    codes: codes.split(' ').filter(Boolean) as FindingCode[],
  };
}
