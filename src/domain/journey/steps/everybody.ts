import { foldName } from '../../person/foldName';
import type { Histories, History } from '../history';
import { isPaused } from '../paused';
import type { Scene } from '../scene';
import { priorityOf } from './rule';

/** All in the list, for the rules that look beyond one person. */
export interface Everybody extends Histories {
  /** Who works at a company, by its name. */
  atCompany(name: string): Colleagues;
}

export interface Colleagues {
  readonly all: readonly History[];
  /** Ids of a few who could be asked: the user's own priority first (M14), then who has been in the list longer. */
  readonly toAsk: readonly string[];
}

/** More names than this would be a list to search through. */
const MOST_NAMES = 3;

/** Names of companies repeat, and folding one costs more than looking it up. */
const folded = new Map<string, string>();
const MOST_KEPT = 20_000;

export function everybodyIn(histories: Histories, scene: Scene): Everybody {
  let companies: Map<string, History[]> | undefined;
  const colleagues = new Map<string, Colleagues>();
  return {
    ...histories,
    // Only where somebody was waited for long enough does anybody ask.
    atCompany: (name) => {
      let found = colleagues.get(name);
      if (!found) {
        companies ??= byCompany(histories.all);
        const all = companies.get(fold(name)) ?? [];
        found = { all, toAsk: toAsk(all, scene) };
        colleagues.set(name, found);
      }
      return found;
    },
  };
}

function toAsk(all: readonly History[], { today }: Scene): readonly string[] {
  return all
    .filter(({ person, standing }) => standing.at === 'to-ask' && !person.doNotContact && !isPaused(person, today))
    .map(({ person }) => person)
    .sort((a, b) => priorityOf(a) - priorityOf(b) || (a.addedAt < b.addedAt ? -1 : 1))
    .slice(0, MOST_NAMES)
    .map(({ id }) => id);
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
