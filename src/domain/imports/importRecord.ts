import type { Person } from '../person/person';

export const importKinds = ['connections', 'table', 'vcard'] as const;
export type ImportKind = (typeof importKinds)[number];

/** People who came with a file: what it was and what came of it. */
export interface ImportRecord {
  readonly id: string;
  /** ISO instant. Whoever it added or changed and nobody touched since has it as `changedAt`. */
  readonly at: string;
  /** The name of the file, for the user. */
  readonly file: string;
  readonly kind: ImportKind;
  /** Straight into the target list, or only known (M15). */
  readonly into: 'list' | 'known';
  /** How the user read the columns of a table, to be offered for the next one with the same header. */
  readonly columns?: readonly { readonly header: string; readonly is: string }[];
  /** Absent: it was begun and never came to its end, so nothing of it is there. */
  readonly counts?: ImportCounts;
  readonly undoneAt?: string;
}

export interface ImportCounts {
  readonly added: number;
  readonly updated: number;
  /** Known already, with nothing new in the file. */
  readonly same: number;
  /** Left out: rows that could not be read, or nobody the user wanted. */
  readonly leftOut: number;
}

/**
 * What one import changed about somebody who was there before, so that it can be given back: the parts as they were and
 * as it left them. A part that only one side has was not there, or is not any more.
 */
export interface ImportChange {
  readonly id: string;
  readonly importId: string;
  readonly personId: string;
  readonly before: Partial<Person>;
  readonly after: Partial<Person>;
}
