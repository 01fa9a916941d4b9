import type { ImportChoices, ImportKind, ImportRecord, Incoming, LeftOut } from '../../../domain/imports';
import type { Person } from '../../../domain/person';
import type { OpenedFile, TableColumns, UnreadRow } from '../../../exchange';
import type { Undone } from '../../../storage';

/** What the page asks of the worker that reads and writes for it, so that the page itself never stands still. */
export type ToWorker =
  | { readonly ask: 'open'; readonly file: Blob; readonly name: string; readonly now: string }
  /** How the columns of the table are to be read. */
  | { readonly ask: 'read'; readonly columns: TableColumns; readonly now: string }
  /** More of a list that the preview began. */
  | { readonly ask: 'more'; readonly of: LongList; readonly from: number }
  | { readonly ask: 'run'; readonly choices: ImportChoices; readonly now: string }
  | { readonly ask: 'undo'; readonly id: string; readonly now: string };

export type FromWorker =
  | { readonly is: 'problem'; readonly problem: FileProblem }
  | { readonly is: 'columns'; readonly columns: ColumnsToCheck }
  | { readonly is: 'preview'; readonly preview: Preview }
  | { readonly is: 'more'; readonly from: number; readonly more: Partial<Pick<Preview, LongList>> }
  | { readonly is: 'progress'; readonly done: number; readonly all: number }
  | { readonly is: 'done'; readonly record: ImportRecord }
  | { readonly is: 'undone'; readonly undone?: Undone | undefined }
  /** Nothing was changed. */
  | { readonly is: 'failed'; readonly why: 'full' | 'failed' };

export type FileProblem = Extract<OpenedFile, { problem: unknown }>['problem'] | 'too-large';

export interface ColumnsToCheck {
  readonly header: readonly string[];
  readonly columns: TableColumns;
  /** By column, what stands in the first rows. */
  readonly samples: readonly (readonly string[])[];
  /** As the user read a table with the same header before. */
  readonly remembered: boolean;
}

/** Shown a part at a time: there may be thousands. */
export type LongList = 'alike' | 'leftOut';

/** What an import would do. The lists are begun, the counts are of all. */
export interface Preview {
  readonly kind: ImportKind;
  readonly added: number;
  readonly updated: number;
  readonly same: number;
  readonly alike: readonly AlikeShown[];
  readonly alikeCount: number;
  readonly leftOut: readonly LeftOutShown[];
  readonly leftOutCount: number;
  readonly emails: number;
  readonly first: readonly Incoming[];
}

export interface AlikeShown {
  readonly incoming: Incoming;
  readonly person: Pick<Person, 'id' | 'name' | 'position' | 'company' | 'listedAt'>;
  readonly why: 'same-name-and-company';
}

export interface LeftOutShown {
  readonly line: number;
  readonly why: { readonly code: LeftOut['why'] } | UnreadRow['why'];
}
