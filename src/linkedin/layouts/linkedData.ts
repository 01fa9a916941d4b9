import type { Role } from '../../domain/person/reading';
import { profileSlugOf } from '../addresses';
import { cleanText, isMasked, LIMITS } from '../cleanText';
import { allOf } from '../find';
import { GUEST } from '../selectors';

/** The schema.org Person of a public page: a second source, and a witness of whose page it is. */
export interface LinkedPerson {
  readonly name?: string;
  readonly company?: string;
  readonly location?: string;
  /** jobTitle and worksFor are parallel; current jobs only. */
  readonly roles: readonly Role[];
}

/** Real pages have up to 100 kB of it. */
const LONGEST = 1_000_000;

/** The Person whose own address has the slug: the graph also holds authors and reviewers. 'other': it names others only. */
export function linkedPerson(document: Document, slug: string): LinkedPerson | 'other' | undefined {
  let other = false;
  for (const script of allOf(document, GUEST.linkedData).slice(0, 5)) {
    for (const node of nodesOf(parsed(script.textContent ?? ''))) {
      if (node['@type'] !== 'Person') continue;
      const slugs = [node.sameAs, node.url]
        .flat()
        .map((url) => (typeof url === 'string' ? profileSlugOf(url) : undefined));
      if (slugs.includes(slug)) return personOf(node);
      other ||= slugs.some((named) => named !== undefined);
    }
  }
  return other ? 'other' : undefined;
}

type Node = Readonly<Record<string, unknown>>;

function parsed(text: string): unknown {
  try {
    return text.length > LONGEST ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function nodesOf(data: unknown): readonly Node[] {
  const graph = isNode(data)
    ? Array.isArray(data['@graph'])
      ? data['@graph']
      : [data]
    : Array.isArray(data)
      ? data
      : [];
  return graph.filter(isNode);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function personOf(node: Node): LinkedPerson {
  const employers = [node.worksFor].flat().map((employer) => (isNode(employer) ? text(employer.name) : undefined));
  const roles = [node.jobTitle]
    .flat()
    .slice(0, LIMITS.roles)
    .flatMap((value, at): Role[] => {
      const title = text(value);
      const company = employers[at];
      return title === undefined ? [] : [{ title, current: true, ...(company === undefined ? {} : { company }) }];
    });
  const name = text(node.name);
  const location = isNode(node.address) ? text(node.address.addressLocality) : undefined;
  const company = employers[0];
  return {
    roles,
    ...(name === undefined ? {} : { name }),
    ...(location === undefined ? {} : { location }),
    ...(company === undefined ? {} : { company }),
  };
}

function text(value: unknown): string | undefined {
  const clean = typeof value === 'string' ? cleanText(value, LIMITS.line) : undefined;
  return clean === undefined || isMasked(clean) ? undefined : clean;
}
