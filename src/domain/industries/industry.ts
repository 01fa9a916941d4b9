/** One of LinkedIn's industries. No profile page shows it to a member: it is chosen by the user (M11). */
export interface Industry {
  /** LinkedIn's code, kept through renamings. */
  readonly id: string;
  /** LinkedIn's English name. */
  readonly name: string;
  /** The id of the industry it belongs to; absent for the 20 top categories. */
  readonly parent?: string;
}
