import type { Identity } from '../../domain/person';
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
  const name = nameFromTitle(tab?.title ?? '');
  return {
    ...(slug !== undefined && { slug }),
    ...(memberId !== undefined && { memberId }),
    ...(name !== undefined && { name }),
  };
}

/** Is the reading of somebody else than the address names? An address without a person contradicts nobody. */
export function isElsewhere(reading: Identity, address: Identity): boolean {
  if (address.slug !== undefined) return reading.slug !== address.slug;
  return address.memberId !== undefined && reading.memberId !== undefined && reading.memberId !== address.memberId;
}
