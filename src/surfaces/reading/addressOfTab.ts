import { foldName, type Identity, isSamePerson, type Person } from '../../domain/person';
import { memberIdOfAddress, nameFromTitle, profileSlugOf } from '../../linkedin/addresses';
import type { OpenTab } from '../../platform';

/** Who is open, as far as address and title say (decision 3). No slug and no member id: not a profile. */
export interface TabAddress extends Identity {
  readonly name?: string;
}

export function addressOfTab(tab: OpenTab | undefined): TabAddress {
  const url = tab?.url ?? '';
  const slug = profileSlugOf(url);
  const memberId = memberIdOfAddress(url);
  if (slug === undefined && memberId === undefined) return {};
  const name = plausibleName(nameFromTitle(tab?.title ?? ''), slug);
  return {
    ...(slug !== undefined && { slug }),
    ...(memberId !== undefined && { memberId }),
    ...(name !== undefined && { name }),
  };
}

/** A wall under a profile's address has a title, too ("Sign Up"): a name in Latin letters has to look like the address. */
function plausibleName(name: string | undefined, slug: string | undefined): string | undefined {
  if (name === undefined || slug === undefined || /[^\p{Script=Latin}\p{P}\p{Zs}\p{M}]/u.test(name)) return name;
  const address = foldName(slug);
  const parts = foldName(name).split(' ');
  return parts.some((part) => part.length > 1 && address.includes(part)) ? name : undefined;
}

/** Is the reading of somebody else than the address names? An address without a person contradicts nobody. */
export function isElsewhere(reading: Identity, address: Identity): boolean {
  if (address.slug !== undefined) return reading.slug !== address.slug;
  return address.memberId !== undefined && reading.memberId !== undefined && reading.memberId !== address.memberId;
}

/** Is a profile in front, and not that of this person of the list? */
export function isOtherProfile(person: Person, address: Identity): boolean {
  return (address.slug !== undefined || address.memberId !== undefined) && !isSamePerson(person, address);
}
