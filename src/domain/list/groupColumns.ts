/** What the list can be parted by, each part under a heading. */
export const groupColumns = ['company', 'targetRole'] as const;
export type GroupColumn = (typeof groupColumns)[number];
