/**
 * The word classes a language's vocabulary fills. What each is for stands in the rule that uses it; rules hold no words
 * (decision 6). Written as phrases separated by commas; `(a|b)` either, `[a]` perhaps, `stem*` any ending, `..` up to
 * four words between.
 */
export const kinds = [
  // Who, and how a clause is meant
  'i',
  'subject',
  'you',
  'not',
  'notReally',
  'but',
  'and',
  'or',
  'if',
  'request',
  'ask',
  'wish',
  'aware',
  'wh',
  'when',
  // Jobs and how one asks for them
  'job',
  'role',
  'opening',
  'opportunity',
  'any',
  'notAJob',
  'have',
  'forMe',
  'yourPlace',
  'hire',
  'criteria',
  'seek',
  'apply',
  'join',
  'fit',
  'refer',
  'pass',
  'cv',
  'it',
  'arise',
  'something',
  'help',
  'introduce',
  'recruiter',
  'someone',
  'reading',
  'idiom',
  'reassure',
  // Pay
  'yourPay',
  'youEarn',
  'pay',
  'howMuch',
  'typical',
  // What an ask contains
  'learn',
  'topic',
  'curious',
  'advice',
  'talk',
  'logistics',
  'minutes',
  'hour',
  'oneHour',
  'halfHour',
  'quarterHour',
  'longTime',
  'notMeeting',
  'hook',
  'hookThing',
  'perceive',
  // Tone
  'attach',
  'gush',
  'praise',
  'bulk',
  'bulkGreeting',
  'closing',
  'placeholder',
  // Questions a profile answers
  'askPosition',
  'askCompany',
  'askLocation',
  'askSince',
  'askSchool',
  'deeper',
  'wonder',
] as const;
export type Kind = (typeof kinds)[number];

export interface ReviewWords {
  readonly language: string;
  readonly words: { readonly [kind in Kind]: string };
  /** "five 5, ten 10": number words as people write them before "minutes". */
  readonly numbers: string;
}
