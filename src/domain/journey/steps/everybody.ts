import { foldName } from '../../person/foldName';
import type { Histories, History } from '../history';
import { type Standing, standingOf } from '../standing';
import type { Everybody } from './rule';

/** Names of companies repeat, and folding one costs more than looking it up. */
const folded = new Map<string, string>();
const MOST_KEPT = 20_000;

export function everybodyIn(histories: Histories): Everybody {
  const standings = new Map<History, Standing>();
  let companies: Map<string, History[]> | undefined;
  return {
    ...histories,
    standingOf: (history) => {
      let standing = standings.get(history);
      if (!standing) {
        standing = standingOf(history);
        standings.set(history, standing);
      }
      return standing;
    },
    // Only where somebody was waited for long enough does anybody ask.
    atCompany: (name) => {
      companies ??= byCompany(histories.all);
      return companies.get(fold(name)) ?? [];
    },
  };
}

function byCompany(all: readonly History[]): Map<string, History[]> {
  const companies = new Map<string, History[]>();
  for (const history of all) {
    const { company } = history.person;
    if (company === undefined) continue;
    const name = fold(company);
    const there = companies.get(name);
    if (there) there.push(history);
    else companies.set(name, [history]);
  }
  return companies;
}

function fold(name: string): string {
  const known = folded.get(name);
  if (known !== undefined) return known;
  if (folded.size >= MOST_KEPT) folded.clear();
  const made = foldName(name);
  folded.set(name, made);
  return made;
}
