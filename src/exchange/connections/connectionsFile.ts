/** What a `Connections.csv` holds. */
export interface ConnectionsFile {
  /** One for each profile address, in the order of the file; then those without an address, each on its own. */
  readonly people: readonly ImportedPerson[];
  /** Rows whose address stood further up already. */
  readonly duplicates: number;
  readonly skipped: readonly SkippedRow[];
}

/** Somebody from a file. Nothing of it is in the list yet. */
export interface ImportedPerson {
  /** Canonical, as `profileSlugOf` gives it. */
  readonly slug?: string;
  /** Where the address is `/in/ACoA…`; its case is kept. */
  readonly memberId?: string;
  /** Empty where the file says none. */
  readonly givenName: string;
  readonly familyName: string;
  readonly company?: string;
  readonly position?: string;
  readonly email?: string;
  /** 'YYYY-MM-DD'. */
  readonly connectedOn?: string;
  /** The row of data it stood in, from 1. */
  readonly record: number;
}

/** A row that was left out, with why: its number of fields is not that of the header. */
export interface SkippedRow {
  readonly record: number;
  readonly why: { readonly code: 'field-count'; readonly fields: number; readonly expected: number };
}
