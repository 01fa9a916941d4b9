import { planOf } from '../person/mergePlans';
import type { Person } from '../person/person';
import { isSameTag, withoutTag, withTag } from '../person/tags';
import { taggedByUser } from '../person/takenAway';
import type { Priority } from './filters';

/** What can be done with many people at once. Never a message: each is personal (M34). */
export type ManyChange =
  | { readonly kind: 'tag' | 'untag'; readonly tag: string }
  /** Without one: the user says nothing of it any more. */
  | { readonly kind: 'priority'; readonly priority?: Priority }
  /** Into the target list, or back to those who are only known. */
  | { readonly kind: 'list'; readonly listed: boolean }
  | { readonly kind: 'do-not-contact'; readonly doNotContact: boolean }
  /** They stay, though nothing happened with them for long. */
  | { readonly kind: 'keep' }
  | { readonly kind: 'delete' };

/** Somebody as they are after it; undefined where it changes nothing. @param now ISO instant. */
export function changedBy(person: Person, change: ManyChange, now: string): Person | undefined {
  switch (change.kind) {
    case 'tag':
      return hasTag(person, change.tag) ? undefined : byUser(person, withTag(person.tags, change.tag), now);
    case 'untag':
      return hasTag(person, change.tag) ? byUser(person, withoutTag(person.tags, change.tag), now) : undefined;
    case 'priority':
      return person.plan?.priority === change.priority ? undefined : withPriority(person, change.priority, now);
    case 'list':
      return (person.listedAt !== undefined) === change.listed
        ? undefined
        : withListed(person, change.listed ? now : undefined, now);
    case 'do-not-contact': {
      const { doNotContact } = change;
      return person.doNotContact === doNotContact ? undefined : { ...person, doNotContact, changedAt: now };
    }
    case 'keep':
      return { ...person, keptAt: now };
    case 'delete':
      return person.deletedAt === undefined ? { ...person, deletedAt: now, changedAt: now } : undefined;
  }
}

/** Takes one change back, and leaves what else happened since. @param before the person as they were before it. */
export function takenBack(person: Person, before: Person, change: ManyChange, now: string): Person {
  switch (change.kind) {
    case 'tag':
      // Never given is not taken away.
      return withTags(person, withoutTag(person.tags, change.tag), now);
    case 'untag': {
      const was = before.tags?.find((tag) => isSameTag(tag, change.tag)) ?? change.tag;
      return byUser(person, withTag(person.tags, was), now);
    }
    case 'priority':
      return withPriority(person, before.plan?.priority, now);
    case 'list':
      return withListed(person, before.listedAt, now);
    case 'do-not-contact':
      return { ...person, doNotContact: before.doNotContact, changedAt: now };
    case 'keep': {
      const { keptAt: _kept, ...rest } = person;
      return before.keptAt === undefined ? rest : { ...rest, keptAt: before.keptAt };
    }
    case 'delete': {
      const { deletedAt: _deleted, ...rest } = person;
      return { ...rest, changedAt: now };
    }
  }
}

/** However it is written: giving it to them would change nobody. */
export function allHaveTag(people: readonly Person[], tag: string): boolean {
  return people.every((person) => hasTag(person, tag));
}

function hasTag({ tags }: Person, tag: string): boolean {
  return tags?.some((one) => isSameTag(one, tag)) ?? false;
}

function byUser(person: Person, tags: readonly string[], now: string): Person {
  return { ...taggedByUser(person, tags), changedAt: now };
}

function withTags({ tags: _before, ...person }: Person, tags: readonly string[], now: string): Person {
  return { ...person, ...(tags.length > 0 && { tags }), changedAt: now };
}

function withListed({ listedAt: _before, ...person }: Person, listedAt: string | undefined, now: string): Person {
  return { ...person, ...(listedAt !== undefined && { listedAt }), changedAt: now };
}

function withPriority({ plan: before, ...person }: Person, priority: Priority | undefined, now: string): Person {
  const plan = planOf({ ...before, priority });
  return { ...person, ...(plan && { plan }), changedAt: now };
}
