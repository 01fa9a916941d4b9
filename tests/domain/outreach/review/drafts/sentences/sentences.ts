export interface Sentences {
  /** Ask for a job, plainly or round about. */
  readonly asking: readonly string[];
  /** Look like it and do not. */
  readonly harmless: readonly string[];
}
