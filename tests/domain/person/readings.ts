import type { Field, ProfileFields, ProfileRead } from '../../../src/domain/person';

/** A reading of an invented person; parts of it can be said otherwise. */
export function readingOf(
  fields: Partial<ProfileFields> = {},
  rest: Partial<Omit<ProfileRead, 'fields'>> = {},
): ProfileRead {
  return {
    kind: 'profile',
    layout: 'sdui',
    slug: 'mira-solberg',
    memberId: 'ACoAAEXAMPLEmiraSolberg000000000000000',
    witnesses: ['own-link', 'title'],
    gaps: [],
    ...rest,
    fields: {
      name: found('Mira Solberg'),
      headline: found('Director of Tooling at Example Labs'),
      position: found('Director of Tooling'),
      company: found('Example Labs'),
      location: found('Oslo, Norway'),
      degree: found(2),
      about: { missing: 'not-shown' },
      roles: found([{ title: 'Director of Tooling', company: 'Example Labs', current: true }]),
      schools: { missing: 'not-loaded' },
      ...fields,
    },
  };
}

export function found<T>(value: T): Field<T> {
  return { value, source: 'top-card', confidence: 'sure' };
}
