/** What the user wants of a file. */
export interface ImportChoices {
  /** Straight into the target list, or only known (M15). */
  readonly into: 'list' | 'known';
  /** Addresses to write to are kept only at the user's word (K7). */
  readonly keepEmails: boolean;
  /**
   * By row: whose entry it is, or that it is somebody else's. Not answered: an entry of its own, and Parley asks again on
   * their page.
   */
  readonly answers: ReadonlyMap<number, { readonly sameAs: string } | 'apart'>;
  /** The answer about everybody else who looks like somebody known. */
  readonly otherwise?: 'same' | 'apart';
}
