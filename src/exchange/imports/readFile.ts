import type { Incoming } from '../../domain/imports';

/** The people of a file, and what of it could not be read. */
export interface ReadFile {
  readonly people: readonly Incoming[];
  readonly unread: readonly UnreadRow[];
  /** The line of the file that a row begins in, from 1. */
  lineOf(row: number): number;
}

/** A row that was left out, with why. */
export interface UnreadRow {
  readonly row: number;
  readonly why:
    | { readonly code: 'field-count'; readonly fields: number; readonly expected: number }
    /** A card that has no end. */
    | { readonly code: 'not-closed' }
    /** Its address stood further up already. */
    | { readonly code: 'twice' };
}
