/** Who led to whom (M56). Append-only: a correction is a new record that names the one it supersedes (decision 10). */
export interface Introduction {
  readonly id: string;
  /** Who named or introduced the other one. */
  readonly fromId: string;
  readonly toId: string;
  /** 'suggested': a name was given; 'introduced': they put the two in touch. */
  readonly how: 'suggested' | 'introduced';
  readonly conversationId?: string;
  /** Instant, ISO in UTC. */
  readonly at: string;
  readonly recordedAt: string;
  readonly supersedes?: string;
  readonly deletedAt?: string;
}

/** The introductions that stand: without those corrected by a later record and those deleted. Oldest first. */
export function standingIntroductions(all: readonly Introduction[]): readonly Introduction[] {
  const superseded = new Set(all.map((introduction) => introduction.supersedes));
  return all
    .filter(({ id, deletedAt }) => !superseded.has(id) && deletedAt === undefined)
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
