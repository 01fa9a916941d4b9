import { NOTES_LENGTH, type Person } from './person';
import { isSameTag, tidyTags } from './tags';

// What the user took away no file brings back: that it is gone is their own word, too.

/** The tags the user wants of somebody, and which they want no more. */
export function taggedByUser(person: Person, tags: readonly string[]): Person {
  const { tags: before = [], tagsTakenAway: earlier = [], ...others } = person;
  const wanted = tidyTags(tags);
  const isWanted = (tag: string) => wanted.some((one) => isSameTag(one, tag));
  // The newest first: of too many, the oldest are let go.
  const gone = tidyTags([...before, ...earlier].filter((tag) => !isWanted(tag)));
  return { ...others, ...(wanted.length > 0 && { tags: wanted }), ...(gone.length > 0 && { tagsTakenAway: gone }) };
}

/** The notes the user wrote, or that they want none any more. */
export function notedByUser(person: Person, notes: string): Person {
  const { notesTakenAway: earlier = false, ...others } = person;
  const takesAway = notes.trim() === '' && (earlier || person.notes.trim() !== '');
  return { ...others, notes: notes.slice(0, NOTES_LENGTH), ...(takesAway && { notesTakenAway: true }) };
}

/** Those of a file's tags that the user did not take away. */
export function tagsStillWanted({ tagsTakenAway: gone = [] }: Person, tags: readonly string[]): readonly string[] {
  return gone.length === 0 ? tags : tags.filter((tag) => !gone.some((one) => isSameTag(one, tag)));
}
