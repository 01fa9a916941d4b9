export interface Book {
  readonly title: string;
  readonly authors: readonly string[];
}

/** M33. */
export const readingList: readonly Book[] = [
  { title: 'What Color Is Your Parachute?', authors: ['Richard N. Bolles'] },
  { title: 'Designing Your Life', authors: ['Bill Burnett', 'Dave Evans'] },
];
