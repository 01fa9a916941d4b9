import type { Medium } from './conversation';

/** M21: reminds, never blocks. In the order of a day; 'after' is right after. */
export const checklistTimes = ['before', 'on-the-day', 'during', 'after'] as const;
export type ChecklistTime = (typeof checklistTimes)[number];

export interface ChecklistItem {
  readonly code: ChecklistCode;
  readonly when: ChecklistTime;
  /** The rule it comes from. */
  readonly source: string;
}

interface Entry {
  readonly code: string;
  readonly when: ChecklistTime;
  readonly source: string;
  /** Absent: every medium. */
  readonly media?: readonly Medium[];
}

/** Codes are stored with conversations: they never change. */
const entries = [
  { code: 'research-person', when: 'before', source: 'M22' },
  { code: 'research-organisation', when: 'before', source: 'M22' },
  { code: 'hook', when: 'before', source: 'M23' },
  { code: 'want-to-learn', when: 'before', source: 'M24' },
  { code: 'questions', when: 'before', source: 'M25' },
  { code: 'looked-up', when: 'before', source: 'M26' },
  { code: 'hard-parts', when: 'before', source: 'M27' },

  { code: 'way-there', when: 'on-the-day', source: 'M45', media: ['in-person'] },
  { code: 'dress', when: 'on-the-day', source: 'M46', media: ['in-person', 'video'] },
  { code: 'notebook', when: 'on-the-day', source: 'M47' },
  { code: 'resume-copies', when: 'on-the-day', source: 'M49', media: ['in-person'] },
  { code: 'resume-file', when: 'on-the-day', source: 'M49', media: ['video', 'telephone'] },
  { code: 'technology-tried', when: 'on-the-day', source: 'M51', media: ['video'] },
  { code: 'telephone-ready', when: 'on-the-day', source: 'M51', media: ['telephone'] },
  { code: 'quiet-place', when: 'on-the-day', source: 'M51', media: ['video', 'telephone'] },
  { code: 'calm-background', when: 'on-the-day', source: 'M51', media: ['video'] },
  { code: 'on-time', when: 'on-the-day', source: 'M45' },

  { code: 'timer', when: 'during', source: 'M48' },
  { code: 'no-favours', when: 'during', source: 'M52' },
  { code: 'one-ask', when: 'during', source: 'M53' },
  { code: 'pay-coffee', when: 'during', source: 'M50', media: ['in-person'] },
  { code: 'leave-promptly', when: 'during', source: 'M48' },

  { code: 'write-down', when: 'after', source: 'M54' },
  { code: 'next-steps', when: 'after', source: 'M55' },
  { code: 'thanks', when: 'after', source: 'M57' },
  { code: 'thanks-introducer', when: 'after', source: 'M57' },
] as const satisfies readonly Entry[];

export type ChecklistCode = (typeof entries)[number]['code'];

/** What to think of for a conversation held this way (M21, M45–M51), in the order of time. */
export function checklistFor(medium: Medium): readonly ChecklistItem[] {
  return entries
    .filter((entry: Entry) => entry.media?.includes(medium) ?? true)
    .map(({ code, when, source }) => ({ code, when, source }));
}
