/** What became of what was sent (M43). 'no-reply' is the user's own word for "I leave it at that". */
export const answers = ['yes', 'declined', 'no-reply'] as const;

/** What somebody answered. Append-only: a correction is a new record that names the one it supersedes (decision 10). */
export interface Answer {
  readonly id: string;
  readonly personId: string;
  readonly answer: (typeof answers)[number];
  /** Instant, ISO in UTC. */
  readonly answeredAt: string;
  readonly recordedAt: string;
  readonly supersedes?: string;
  readonly deletedAt?: string;
}
