import type { Channel, Purpose } from '../../types';
import { answeredByProfile } from './answeredByProfile';
import { bulkWording } from './bulkWording';
import { gushing } from './gushing';
import { jobAsk } from './jobAsk';
import { meHeavy } from './meHeavy';
import { noDuration } from './noDuration';
import { noGoal } from './noGoal';
import { noHook } from './noHook';
import { noName } from './noName';
import { noQuestion } from './noQuestion';
import { noReassurance } from './noReassurance';
import { payAsk } from './payAsk';
import { placeholder } from './placeholder';
import { resumePush } from './resumePush';
import type { Rule } from './rule';
import { shoutingSubject } from './shoutingSubject';
import { tooLong } from './tooLong';
import { tooLongMeeting } from './tooLongMeeting';
import { tooManyQuestions } from './tooManyQuestions';

interface RuleEntry {
  readonly rule: Rule;
  /** Absent: every purpose. */
  readonly purposes?: readonly Purpose[];
  /** Absent: every channel. */
  readonly channels?: readonly Channel[];
  /** Needs the vocabulary of the draft's language. */
  readonly reads?: true;
}

const ask = { purposes: ['ask'] } as const;

/** Every rule of the review, and what it applies to (L3). */
export const rules: readonly RuleEntry[] = [
  { rule: jobAsk, reads: true },
  { rule: payAsk, reads: true },
  { rule: placeholder },
  { rule: bulkWording, reads: true },
  { rule: noName },
  { rule: noQuestion, reads: true, ...ask },
  { rule: noDuration, reads: true, ...ask },
  { rule: tooLongMeeting, reads: true, ...ask },
  { rule: noReassurance, reads: true, ...ask, channels: ['email', 'inmail'] },
  { rule: noHook, reads: true, ...ask },
  { rule: noGoal, reads: true, ...ask },
  { rule: tooLong },
  { rule: tooManyQuestions, ...ask },
  { rule: meHeavy, reads: true, ...ask },
  { rule: shoutingSubject },
  { rule: answeredByProfile, reads: true, ...ask },
  { rule: resumePush, reads: true },
  { rule: gushing, reads: true },
];
