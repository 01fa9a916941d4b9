import type { Channel } from '../calendar';
import { defaultReviewLimits, type ReviewLimits } from './review/limits';

/** What a message may be at most, and how often (L1, M39). Every one is the user's to change. */
export const limitNames = [
  'noteCharacters',
  'notesAMonth',
  'messageCharacters',
  'inmailCharacters',
  'inmailSubjectCharacters',
  'emailWords',
  'emailSubjectWords',
  'questions',
  'minutes',
] as const;
export type LimitName = (typeof limitNames)[number];

/** No limit of anybody's is higher; a backup holds no higher one. */
export const HIGHEST_LIMIT = 100_000;

/** Whole, above nothing, and no higher than the highest. */
export function isLimit(value: number): boolean {
  return Number.isInteger(value) && value > 0 && value <= HIGHEST_LIMIT;
}

/** Absent: without a limit. */
export type Limits = { readonly [name in LimitName]?: number };

interface KnownLimit {
  readonly free: number;
  /** With LinkedIn Premium, where that differs. */
  readonly premium?: number | 'none';
  /** 'YYYY-MM': when somebody last looked whether it still holds. */
  readonly checked: string;
}

/** L1, L2, M39. */
export const knownLimits: { readonly [name in LimitName]: KnownLimit } = {
  noteCharacters: { free: 200, premium: 300, checked: '2026-11' },
  notesAMonth: { free: 5, premium: 'none', checked: '2026-11' },
  messageCharacters: { free: 800, checked: '2026-11' },
  inmailCharacters: { free: 1900, checked: '2026-11' },
  inmailSubjectCharacters: { free: 200, checked: '2026-11' },
  emailWords: { free: 100, checked: '2026-11' },
  emailSubjectWords: { free: 8, checked: '2026-11' },
  questions: { free: 3, checked: '2026-11' },
  minutes: { free: 30, checked: '2026-11' },
};

/** The limits that hold for somebody: LinkedIn's for their account, changed where they changed them. */
export function limitsOf(settings: { readonly premium: boolean; readonly limits?: Limits }): Limits {
  const usual = limitNames.flatMap((name) => {
    const { free, premium } = knownLimits[name];
    const value = settings.premium && premium !== undefined ? premium : free;
    return value === 'none' ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(usual), ...settings.limits };
}

/** The limits of a free account that changed nothing. */
export const usualLimits: Limits = limitsOf({ premium: false });

export interface Length {
  readonly unit: 'characters' | 'words';
  readonly most: number;
  /** LinkedIn takes no more; otherwise people only like it less. */
  readonly hard: boolean;
}

/** The most a text takes or bears in a channel; absent where there is none. */
export function lengthLimit(channel: Channel, limits: Limits): Length | undefined {
  const most = {
    note: limits.noteCharacters,
    message: limits.messageCharacters,
    inmail: limits.inmailCharacters,
    email: limits.emailWords,
    phone: undefined,
  }[channel];
  if (most === undefined) return undefined;
  return { unit: channel === 'email' ? 'words' : 'characters', most, hard: channel === 'note' || channel === 'inmail' };
}

/** The most a subject bears; absent for channels without one. */
export function subjectLimit(channel: Channel, limits: Limits): Length | undefined {
  const { inmailSubjectCharacters, emailSubjectWords } = limits;
  if (channel === 'inmail' && inmailSubjectCharacters !== undefined)
    return { unit: 'characters', most: inmailSubjectCharacters, hard: true };
  if (channel === 'email' && emailSubjectWords !== undefined)
    return { unit: 'words', most: emailSubjectWords, hard: false };
  return undefined;
}

/** The same for the review, which warns above them. */
export function reviewLimitsOf(limits: Limits): ReviewLimits {
  const { noteCharacters, messageCharacters, inmailCharacters, emailWords } = limits;
  const { inmailSubjectCharacters, emailSubjectWords, questions, minutes } = limits;
  return {
    characters: known({ note: noteCharacters, message: messageCharacters, inmail: inmailCharacters }),
    words: known({ email: emailWords }),
    subjectCharacters: known({ inmail: inmailSubjectCharacters }),
    subjectWords: known({ email: emailSubjectWords }),
    questions: questions ?? defaultReviewLimits.questions,
    minutes: minutes ?? defaultReviewLimits.minutes,
  };
}

function known(limits: { readonly [channel in Channel]?: number | undefined }): {
  readonly [channel in Channel]?: number;
} {
  return Object.fromEntries(Object.entries(limits).filter(([, limit]) => limit !== undefined));
}
