/** The medium of a message. The telephone is judged as e-mail is (T4). */
export type Channel = 'email' | 'message' | 'note' | 'inmail' | 'phone';

export const purposes = ['ask', 'follow-up', 'thank-you', 'update'] as const;
export type Purpose = (typeof purposes)[number];

/** From welcome to unwelcome. `mild` and `strong` are both flagged (T1). */
export const dayGrades = ['best', 'fine', 'mild', 'strong'] as const;

export type DayGrade = (typeof dayGrades)[number];

/** How a day is graded, and how from a wall-clock time ('HH:MM', there) on, where that differs. */
export interface DayRule {
  readonly grade: DayGrade;
  readonly later?: { readonly from: string; readonly grade: DayGrade };
}

export interface WeekRules {
  /** By position: entry 0 grades the first workday. A later workday without an entry is graded as the last entry ends. */
  readonly workdays: readonly DayRule[];
  /** Goes before the position. */
  readonly lastWorkday: DayRule;
  readonly weekend: DayRule;
  /** Public holidays and away days. */
  readonly dayOff: DayRule;
}

export interface ChannelRules {
  /** No verdict is worse than this. */
  readonly atMost: DayGrade;
  /** What this channel grades differently. */
  readonly week?: Partial<WeekRules>;
}

/** Plain JSON, so that a user's own rules can be stored as a setting. Times are 'HH:MM' on the recipient's clock; `to` is exclusive. */
export interface SendRules {
  readonly week: WeekRules;
  readonly hours: {
    readonly best: { readonly from: string; readonly to: string };
    readonly acceptable: { readonly from: string; readonly to: string };
  };
  /** When on a best day the better time is. */
  readonly sendAt: string;
  readonly channels: Readonly<Record<Channel, ChannelRules>>;
  /** Purposes that no day speaks against. */
  readonly exempt: readonly Purpose[];
}

export const defaultSendRules: SendRules = {
  // T1, the general rule that gives M41 in a week from Monday to Friday
  week: {
    workdays: [
      { grade: 'mild' },
      { grade: 'best' },
      { grade: 'best' },
      { grade: 'fine', later: { from: '12:00', grade: 'mild' } },
    ],
    lastWorkday: { grade: 'strong' },
    weekend: { grade: 'strong' },
    dayOff: { grade: 'strong' },
  },
  // T2
  hours: { best: { from: '09:00', to: '11:00' }, acceptable: { from: '08:00', to: '15:00' } },
  sendAt: '09:00',
  // T4: the source speaks of e-mail; on LinkedIn a warning is never more than mild
  channels: {
    email: { atMost: 'strong' },
    phone: { atMost: 'strong' },
    message: { atMost: 'mild' },
    note: { atMost: 'mild' },
    inmail: { atMost: 'mild' },
  },
  // T4, M57: thanks go at once. Follow-ups and updates are asks as far as the day goes.
  exempt: ['thank-you'],
};
