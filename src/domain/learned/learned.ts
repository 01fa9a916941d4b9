import type { Conversation, Debrief, NextStep, RoleVerdict } from '../conversation';
import { foldName } from '../person/foldName';
import type { Person } from '../person/person';
import { type Respondents, respondentsFor } from './respondents';
import { peopleById, type Talk, talksOf } from './talk';

export interface LearnedFacts {
  readonly people: readonly Person[];
  readonly conversations: readonly Conversation[];
  readonly nextSteps: readonly NextStep[];
  readonly targetRoles: readonly string[];
  readonly targetIndustries: readonly string[];
}

/** The parts of a debrief that are sentences, in the order they are shown. */
export const saidParts = ['liked', 'disliked', 'advice', 'practice'] as const satisfies readonly (keyof Debrief)[];

/** A sentence of the user's, and the conversation it came from. */
export interface Said {
  readonly text: string;
  readonly talk: Talk;
}

export interface Verdict {
  readonly verdict: RoleVerdict;
  readonly role?: string;
  readonly relatedRole?: string;
  readonly talk: Talk;
}

/** What was learned of one role, company or industry (M63). */
export interface Subject {
  readonly name: string;
  /** The user is finding out about it (M12). */
  readonly isTarget: boolean;
  readonly talks: readonly Talk[];
  /** Newest first: of a role the first one stands (M7). */
  readonly verdicts: readonly Verdict[];
  readonly said: { readonly [part in (typeof saidParts)[number]]: readonly Said[] };
}

export interface RoleLearned extends Subject {
  /** Who said that this role might fit, without it having been looked at: from a debrief or a next step. */
  readonly pointedAt: readonly { readonly person?: Person; readonly on: string }[];
  /** M17; of target roles only. */
  readonly respondents?: Respondents;
}

export interface Learned {
  readonly talks: readonly Talk[];
  readonly roles: readonly RoleLearned[];
  readonly companies: readonly Subject[];
  readonly industries: readonly Subject[];
}

/** What was learned over all conversations, by role, company and industry (M63). The user's targets come first. */
export function learnedFrom(facts: LearnedFacts): Learned {
  const talks = talksOf(facts.people, facts.conversations);
  const roles = new Shelf<RoleLearned['pointedAt'][number]>(facts.targetRoles);
  const companies = new Shelf<never>([]);
  const industries = new Shelf<never>(facts.targetIndustries);
  for (const talk of talks) {
    roles.put(talk.role, talk);
    companies.put(talk.person?.company, talk);
    industries.put(talk.person?.industry, talk);
  }
  for (const talk of talks) {
    const related = talk.conversation.debrief?.relatedRole;
    roles.point(related, { on: talk.on, ...(talk.person && { person: talk.person }) });
  }
  const byId = peopleById(facts.people);
  for (const { kind, text, deletedAt, personId, addedAt } of facts.nextSteps) {
    const person = byId.get(personId);
    if (kind === 'role' && deletedAt === undefined)
      roles.point(text, { on: addedAt.slice(0, 10), ...(person && { person }) });
  }
  return {
    talks,
    roles: roles.all.map(({ pointers, ...place }) => ({
      ...subjectOf(place),
      pointedAt: pointers,
      ...(place.isTarget && { respondents: respondentsFor(place.name, facts.people, talks) }),
    })),
    companies: companies.all.map(subjectOf),
    industries: industries.all.map(subjectOf),
  };
}

interface Place {
  readonly name: string;
  readonly isTarget: boolean;
  readonly talks: Talk[];
}

/** Things by name; case, accents and punctuation make no other name. */
class Shelf<Pointer> {
  readonly #places = new Map<string, Place & { readonly pointers: Pointer[] }>();

  constructor(targets: readonly string[]) {
    for (const name of targets) this.#place(name, true);
  }

  put(name: string | undefined, talk: Talk): void {
    if (name !== undefined) this.#place(name, false).talks.push(talk);
  }

  point(name: string | undefined, pointer: Pointer): void {
    if (name !== undefined) this.#place(name, false).pointers.push(pointer);
  }

  /** Targets first, then what was talked about most, then as they came. */
  get all() {
    const places = [...this.#places.values()];
    return places.sort((a, b) => Number(b.isTarget) - Number(a.isTarget) || b.talks.length - a.talks.length);
  }

  #place(name: string, isTarget: boolean) {
    // Letters and digits are not all there is to a name: C, C++ and C# are three things.
    const key = foldName(name.replaceAll('+', ' plus ').replaceAll('#', ' sharp '));
    const place = this.#places.get(key) ?? { name, isTarget, talks: [], pointers: [] };
    this.#places.set(key, place);
    return place;
  }
}

function subjectOf({ name, isTarget, talks }: Place): Subject {
  const part = (which: keyof Debrief): readonly Said[] =>
    talks.flatMap((talk) => {
      const text = talk.conversation.debrief?.[which]?.trim();
      return text === undefined || text === '' ? [] : [{ text, talk }];
    });
  return {
    name,
    isTarget,
    talks,
    verdicts: talks.flatMap((talk) => {
      const { verdict, relatedRole } = talk.conversation.debrief ?? {};
      if (verdict === undefined) return [];
      const { role } = talk;
      return [
        { verdict, talk, ...(role !== undefined && { role }), ...(relatedRole !== undefined && { relatedRole }) },
      ];
    }),
    said: { liked: part('liked'), disliked: part('disliked'), advice: part('advice'), practice: part('practice') },
  };
}
