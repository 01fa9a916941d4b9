/** Somebody as a file tells of them, whatever its kind. Its reader has tidied and bounded every text (decision 8). */
export interface Incoming {
  /** Which one of the file's it is, from 1. */
  readonly row: number;
  readonly name?: string;
  readonly headline?: string;
  readonly position?: string;
  readonly company?: string;
  readonly industry?: string;
  readonly location?: string;
  /** Canonical, as `profileSlugOf` gives it. */
  readonly slug?: string;
  readonly memberId?: string;
  readonly email?: string;
  readonly notes?: string;
  readonly tags?: readonly string[];
  /** 'YYYY-MM-DD'. */
  readonly connectedOn?: string;
}
