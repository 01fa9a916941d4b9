import type { Clause } from '../letter';

type ClauseKind = Clause['marks'][number]['kind'];
/** What the sentence adds to a clause: it ends with a question mark. */
export type FormKind = ClauseKind | 'question';

/** A way of asking for a job, as the word classes one clause holds together. */
export interface JobAskForm {
  readonly name: string;
  readonly all: readonly FormKind[];
  /** At least one of each group. */
  readonly some?: readonly (readonly FormKind[])[];
  readonly none?: readonly FormKind[];
}

const work = ['job', 'role', 'opening', 'opportunity'] as const;
const place = ['yourPlace', 'theirCompany'] as const;
const asking = ['question', 'if', 'request', 'ask', 'wish'] as const;
/** M20, M36: talking and learning about jobs, and advice, are what the conversation is for. */
const learning = ['learn', 'advice', 'criteria', 'wh'] as const;

/** From the plainest to the most roundabout (M36). */
export const jobAskForms: readonly JobAskForm[] = [
  { name: 'idiom', all: ['idiom'] },
  { name: 'refer', all: ['refer', 'recruiter'] },
  { name: 'refer', all: ['refer'], none: ['someone', 'reading'] },
  { name: 'pass-on-resume', all: ['pass', 'cv'], some: [['request', 'if', 'you', 'ask', 'recruiter']] },
  { name: 'if-something-arises', all: ['arise'], some: [['something', ...work]], none: ['learn'] },
  { name: 'openings', all: ['opening'], some: [asking], none: ['criteria', 'aware', 'advice'] },
  {
    name: 'hiring',
    all: ['hire'],
    some: [['question', 'if', 'request', 'ask']],
    none: ['wh', 'when', 'criteria', 'aware', 'advice'],
  },
  {
    name: 'job-there',
    all: [],
    some: [work, ['have', 'any', 'forMe'], asking, [...place, 'forMe', 'any', 'you']],
    none: [...learning, 'aware', 'notMeeting'],
  },
  { name: 'seek-there', all: ['seek'], some: [work, [...place, 'help']], none: ['criteria', 'when'] },
  {
    name: 'join',
    all: ['join'],
    some: [['i', 'wish'], ['wish', 'request', 'if', 'question'], place],
    none: [...learning, 'when'],
  },
  { name: 'fit', all: ['fit'], some: [place, ['i', 'wish']], none: ['learn', 'criteria'] },
  {
    name: 'apply',
    all: ['apply'],
    some: [
      ['wish', 'request', 'i'],
      [...work, ...place],
    ],
    none: [...learning, 'when'],
  },
  { name: 'help', all: ['help'], some: [work], none: ['learn', 'criteria'] },
  { name: 'to-recruiter', all: ['introduce', 'recruiter'], some: [asking], none: ['learn'] },
  {
    name: 'want-job-there',
    all: [],
    some: [work, [...place, 'forMe'], ['wish', 'request', 'question']],
    none: [...learning, 'aware', 'talk'],
  },
];
