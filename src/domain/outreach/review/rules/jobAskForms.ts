import type { FormKind } from '../clue';

/** A way of asking for a job, as the word classes one clause holds together. */
export interface JobAskForm {
  readonly name: string;
  readonly all: readonly FormKind[];
  /** At least one of each group. */
  readonly some?: readonly (readonly FormKind[])[];
  readonly none?: readonly FormKind[];
  /** 'sentence': the words may stand in different clauses of a sentence, those that deny something left out. */
  readonly reach?: 'sentence';
}

const work = ['job', 'role', 'opening', 'opportunity'] as const;
const place = ['yourPlace', 'theirCompany'] as const;
const asking = ['question', 'if', 'request', 'ask', 'wish', 'signal'] as const;
/** M20, M36: talking and learning about jobs, and advice, are what the conversation is for. */
const learning = ['learn', 'advice', 'criteria', 'wh'] as const;
const meeting = ['logistics', 'talk', 'minutes', 'reading', 'learn'] as const;

/** From the plainest to the most roundabout (M36). */
export const jobAskForms: readonly JobAskForm[] = [
  { name: 'idiom', all: ['idiom'] },
  { name: 'refer', all: ['refer', 'recruiter'] },
  { name: 'refer', all: ['refer'], none: ['someone', 'reading'] },
  {
    name: 'pass-on-resume',
    all: ['pass', 'cv'],
    some: [['question', 'request', 'if', 'you', 'ask', 'recruiter']],
    none: ['askedFor'],
  },
  { name: 'pass-on-resume', all: ['resumeNamed', 'pass', 'it'], some: [['request', 'question', 'if', 'ask']] },
  // "Please leave it with human resources"
  { name: 'pass-on-resume', all: ['resumeNamed', 'pass', 'recruiter'], none: ['askedFor', 'criteria', 'i'] },
  {
    name: 'word-for-me',
    all: ['speakFor', 'aboutMe'],
    some: [[...asking, ...place, 'boss', 'recruiter']],
    none: ['learn'],
  },
  { name: 'word-for-me', all: ['sought', 'speakFor'], some: [['request', 'if']], none: [...meeting, 'wh'] },
  // "You said you need a cook for the night shift. I'd be in", "I'd fit right in", "what would you say to my CV?"
  { name: 'offers-self', all: ['wanted', 'signal'], none: [...meeting, 'wh'] },
  { name: 'offers-self', all: ['wanted', 'cv', 'question'], none: [...meeting, 'wh', 'criteria', 'advice'] },
  { name: 'offers-self', all: ['wanted', 'fit', 'i'], none: [...meeting, 'wh'] },
  { name: 'if-something-arises', all: ['arise'], some: [['something', ...work]], none: ['learn', 'logistics', 'wh'] },
  { name: 'openings', all: ['opening'], some: [asking], none: ['criteria', 'aware', 'advice', 'field'] },
  // "I saw the two places you have open, and I fit both"
  { name: 'openings', all: ['opening', 'fit'], none: [...learning, 'aware'] },
  {
    name: 'hiring',
    all: ['hire'],
    some: [['question', 'if', 'request', 'ask']],
    none: ['wh', 'when', 'criteria', 'aware', 'advice', 'field'],
  },
  // "Should you be short of a pair of hands", "don't you need a junior?"
  { name: 'hands-needed', all: ['need', 'worker'], some: [asking], none: ['wh', 'criteria', 'learn', 'when', 'field'] },
  // "Would you have something for my niece?"
  {
    name: 'something-there',
    all: ['have', 'something', 'forMe'],
    some: [asking],
    none: [...learning, 'notMeeting', 'reading'],
  },
  // "My niece is out of work. Would there be anything?"
  {
    name: 'something-there',
    all: ['sought', 'have', 'question'],
    some: [['something', 'any', ...work]],
    none: [...learning, ...meeting, 'notMeeting'],
  },
  // "I left my CV at the desk. Is there any hope?"
  {
    name: 'something-there',
    all: ['resumeNamed', 'have', 'question', 'something'],
    none: [...learning, ...meeting, 'notMeeting'],
  },
  {
    name: 'job-there',
    all: [],
    some: [work, ['have', 'any', 'forMe'], asking, [...place, 'forMe', 'any', 'you']],
    none: [...learning, 'aware', 'notMeeting', 'field'],
  },
  {
    name: 'job-asked',
    all: ['you'],
    some: [
      ['job', 'opening'],
      ['question', 'if', 'request'],
    ],
    none: [...learning, 'aware', 'notMeeting', 'field', 'when', 'talk', 'minutes', 'introduce', 'refer'],
  },
  { name: 'seek-there', all: ['seek'], some: [work, [...place, 'help']], none: ['criteria', 'when', 'news'] },
  {
    name: 'seek-there',
    all: ['seek', 'news'],
    some: [work, [...place, 'help'], ['wish', 'request', 'question', 'if', 'you']],
    none: ['criteria', 'when'],
  },
  // "I am looking for a job": said to somebody who is asked for advice, it asks.
  {
    name: 'seeks',
    all: ['i', 'seek', 'opportunity'],
    none: [...learning, ...meeting, 'when', 'news', 'field', 'you'],
  },
  { name: 'seeks', all: ['i', 'seek', 'job'], none: ['criteria', 'when', 'news', 'advice', 'learn', 'wh', 'field'] },
  {
    name: 'join',
    all: ['join'],
    some: [['i', 'wish'], ['wish', 'request', 'ask', 'if', 'question'], place],
    none: [...learning, 'when'],
  },
  // "There's one thing I want: to work with you"
  // "A job in your library, even on Saturdays only, would make me happy"
  {
    name: 'want-job-there',
    all: ['job', 'yourPlace', 'wish'],
    none: [...learning, ...meeting, 'aware', 'field', 'settled', 'introduce', 'news', 'askedFor'],
    reach: 'sentence',
  },
  {
    name: 'join',
    all: ['join', 'wish'],
    some: [place],
    none: [...learning, ...meeting, 'when', 'criteria', 'settled', 'introduce'],
    reach: 'sentence',
  },
  // "And, if that can be, come in as an apprentice in your workshop"
  { name: 'join', all: ['join', 'worker'], some: [place, asking], none: [...learning, ...meeting, 'when', 'news'] },
  { name: 'fit', all: ['fit'], some: [place, ['i', 'wish']], none: ['learn', 'criteria'] },
  {
    name: 'apply',
    all: ['apply'],
    some: [
      ['wish', 'request', 'i'],
      [...work, ...place, 'recruiter'],
    ],
    none: [...learning, 'when', 'news'],
  },
  {
    name: 'apply',
    all: ['apply', 'news'],
    some: [
      ['wish', 'request', 'question', 'if'],
      [...work, ...place],
    ],
    none: learning,
  },
  // "Is there any point in applying to your firm?", "I saw you want instructors. Is it too late to apply?"
  {
    name: 'apply',
    all: ['apply', 'question'],
    some: [[...place, 'recruiter', 'wanted']],
    none: [...learning, 'when', 'news', 'you'],
  },
  { name: 'help', all: ['help'], some: [[...work, ...place, 'join']], none: ['learn', 'criteria', 'advice'] },
  { name: 'help', all: ['sought', 'help'], none: ['learn'] },
  // "Even part time with you", "on Saturdays I could look after your till"
  {
    name: 'offers-to-work',
    all: ['workTime'],
    some: [
      [...place, 'join', 'hire', 'sought'],
      ['i', 'forMe', 'wish', 'ask', 'request'],
      ['wish', 'offer', 'signal', 'request', 'ask', 'question', 'canStart'],
    ],
    none: [...learning, 'talk', 'minutes', 'reading', 'notMeeting', 'news'],
  },
  // "A nursing assistant on your ward, I'd love that"
  {
    name: 'want-job-there',
    all: ['worker'],
    some: [place, ['wish', 'canStart']],
    none: [...learning, ...meeting, 'someone', 'field', 'when', 'introduce', 'hook', 'hookThing', 'news'],
  },
  // "Ask your chef whether he'd have me", "tell your foreman I could start on Monday"
  {
    name: 'word-for-me',
    all: ['boss'],
    some: [
      ['request', 'ask'],
      ['speakFor', 'wonder', 'introduce'],
      ['signal', 'canStart', 'opening', 'hire', 'need', 'seek'],
      ['i', 'someone', 'worker'],
    ],
    none: ['learn', 'wh', 'criteria', 'talk', 'minutes', 'advice', 'reading', 'news'],
  },
  { name: 'hands-needed', all: ['boss', 'if', 'need', 'worker'], none: ['criteria', 'field', 'news'] },
  // "Is there a way into your laboratory for me?"
  {
    name: 'something-there',
    all: ['have', 'forMe', 'question'],
    some: [place, ['i', 'worker']],
    none: [...learning, ...meeting, 'notMeeting'],
  },
  // "Whom do I talk to, to work with you?"
  {
    name: 'join',
    all: ['join', 'question'],
    some: [place, ['introduce', 'recruiter']],
    none: ['learn', 'wh', 'minutes', 'criteria', 'when'],
  },
  { name: 'fit', all: ['fit', 'need'], none: ['learn', 'criteria', 'question', 'wonder'] },
  {
    name: 'pass-on-resume',
    all: ['cv', 'i'],
    some: [
      ['boss', 'recruiter'],
      ['request', 'ask'],
    ],
    none: [...learning, 'askedFor', 'wonder', 'news'],
  },
  // "Here is my CV. Could you slip it to whoever hires?"
  {
    name: 'pass-on-resume',
    all: ['resumeNamed', 'boss', 'request'],
    some: [['speakFor', 'pass']],
    none: [...learning, 'talk', 'minutes'],
  },
  // "I'm looking for a summer job. Would that be possible at your place?", "I'd love it to be with you"
  {
    name: 'sought-there',
    all: ['sought', 'question'],
    some: [place, ['have', 'ask', 'request', 'wish']],
    none: [...meeting, 'wh'],
  },
  { name: 'sought-there', all: ['sought', 'wish'], some: [place], none: [...meeting, 'wh', 'news'] },
  { name: 'to-recruiter', all: ['introduce', 'recruiter'], some: [asking], none: ['learn'] },
  {
    name: 'want-job-there',
    all: [],
    some: [work, [...place, 'forMe'], ['wish', 'request', 'question']],
    none: [...learning, 'aware', 'talk', 'field'],
  },
  // "I could start on the 15th", "free from June": said to somebody who is asked for no more than a talk
  { name: 'available', all: ['canStart'], none: ['learn', 'wh', 'talk', 'talkTime'] },
  { name: 'somebody-leaves', all: ['vacate', 'question'], none: ['if', 'wh', 'learn', 'when', 'criteria'] },
  {
    name: 'somebody-leaves',
    all: ['vacate', 'if'],
    some: [['signal', 'wish', 'request', 'canStart', 'aboutMe']],
    none: ['learn'],
    reach: 'sentence',
  },
  // "When it gets busy, I'd turn up with my own scissors"
  {
    name: 'offers-to-work',
    all: ['offer'],
    some: [
      ['if', 'when'],
      ['need', 'vacate', 'arise'],
    ],
    none: ['learn', 'reading', 'logistics', 'talk', 'minutes', 'wh', 'introduce'],
    reach: 'sentence',
  },
  // "My contract ends in May. Should your team ever …"
  {
    name: 'offers-to-work',
    all: ['sought', 'if'],
    some: [['need', 'vacate', 'arise', 'hire', 'yourPlace', 'worker']],
    none: [...meeting, 'advice', 'someone', 'field', 'wh'],
    reach: 'sentence',
  },
  // "I saw the opening, so here is my CV"
  { name: 'openings', all: ['cv', 'attach'], some: [['opening', 'hire']], none: ['criteria', 'wh'], reach: 'sentence' },
  {
    name: 'tell-me-of-work',
    all: ['signal', 'if'],
    some: [[...work, 'arise', 'hire', 'vacate', 'need']],
    none: ['learn', 'reading', 'logistics', 'minutes'],
    reach: 'sentence',
  },
  // "When you need a stand-in, call me"
  { name: 'tell-me-of-work', all: ['signal', 'when', 'need', 'worker'], none: ['learn', 'wh', 'talk', 'minutes'] },
  {
    name: 'tell-me-of-work',
    all: ['sought', 'signal'],
    some: [['if', 'something', 'any']],
    none: meeting,
    reach: 'sentence',
  },
  // "I wanted to ask whether, in the summer, …": the condition and the job stand in different clauses
  {
    name: 'job-asked',
    all: ['you', 'if', 'job'],
    none: [...learning, ...meeting, 'aware', 'notMeeting', 'field', 'when', 'introduce', 'refer'],
    reach: 'sentence',
  },
];
