import { foldName } from '../person/foldName';
import type { Person } from '../person/person';
import type { Me, Target } from './types';

/** What the user found out about the role, the company and the industry this person stands for, where they wrote something (M12). */
export function targetNotesFor(
  me: Pick<Me, 'targetRoles' | 'targetCompanies' | 'targetIndustries'>,
  { plan, position, company, industry }: Pick<Person, 'plan' | 'position' | 'company' | 'industry'>,
): readonly Required<Target>[] {
  return [
    ...about(me.targetRoles, [plan?.targetRole, position]),
    ...about(me.targetCompanies, [company]),
    ...about(me.targetIndustries, [industry]),
  ];
}

function about(targets: readonly Target[] = [], names: readonly (string | undefined)[]): readonly Required<Target>[] {
  const wanted = new Set(names.flatMap((name) => (name === undefined ? [] : foldName(name))));
  return targets.flatMap(({ name, notes }) =>
    notes !== undefined && wanted.has(foldName(name)) ? { name, notes } : [],
  );
}
