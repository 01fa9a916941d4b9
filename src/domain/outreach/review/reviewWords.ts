/**
 * The word classes a language's vocabulary fills. What each is for stands in the rule that uses it; rules hold no words
 * (decision 6). Written as phrases separated by commas; `(a|b)` either, `[a]` perhaps, `stem*` any ending, `*stem` any
 * beginning (two letters at least), `..` up to four words between, `...` up to nine, `<name>` any word of that class.
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
  // 'in this line of work', 'in the countryside': the field at large, not the firm written to
  'field',
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
  // Roundabout ways: they lack hands, somebody leaves, speak for me, tell me, I am free
  // 'be short of', 'could do with', 'lack': they want for hands
  'need',
  // 'someone', 'a pair of hands', 'a junior', trades: whom one takes on
  'worker',
  // 'retires', 'drops out', 'goes on leave': a place becomes free
  'vacate',
  // 'slip', 'mention', 'put in', 'speak to': with `aboutMe`
  'speakFor',
  // 'my name', 'a word for me', 'about me'
  'aboutMe',
  // 'your manager', 'whoever decides': who hears of me
  'boss',
  // 'let me know', 'give me a shout', 'I'm your man': tell me of it
  'signal',
  // 'I could start on', 'free from', 'available at once': for work
  'canStart',
  // 'I'd', 'I could', 'I'm': what I would do if they were in need
  'offer',
  // 'part time', 'two days a week', 'unpaid': how one works, not when one could talk
  'workTime',
  // 'in your', 'at your': a place of work, unless what everybody has follows
  'inYour',
  // 'my contract ends', 'hunting for something new': looks for work, asks nothing yet
  'looking',
  // 'applied elsewhere', 'turned down', 'took me on': no longer asked
  'settled',
  // 'to return the favour', 'as thanks', 'that is not why I write': what stands beside it asks for no job
  'notAsking',
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
  'threeQuarterHour',
  // 'and a half', behind or within a number of hours
  'andHalf',
  'longTime',
  'notMeeting',
  'hook',
  'hookThing',
  'perceive',
  // 'your', before what only they have
  'possessive',
  // 'job', 'time', 'advice', 'reply': what everybody has, no hook
  'generic',
  // Tone
  'attach',
  // 'as you asked', 'you offered to look': of a résumé
  'askedFor',
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
  /** Single words that phrases name together as `<name>`: the forms of some verbs, nouns for one kind of thing. */
  readonly classes?: { readonly [name: string]: string };
  /** "five 5, ten 10": number words as people write them before "minutes". */
  readonly numbers: string;
}
