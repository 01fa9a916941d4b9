import { stages } from '../../../../domain/journey';
import { chosenIn, type Facets, type FilterName, type Filters } from '../../../../domain/list';
import { respondents } from '../../../../domain/outreach';
import { levelsInOrder } from '../../../../domain/seniority';
import { listed, say } from '../../../../platform';

export interface Choice {
  readonly value: string;
  readonly words: string;
}

/** The filters one can choose, in their order. What only a view asks for, `due`, is not among them. */
export const filterNames = [
  'list',
  'stages',
  'levels',
  'priorities',
  'respondents',
  'tags',
  'industries',
  'companies',
  'targetRoles',
] as const satisfies readonly FilterName[];
export type ChosenFilter = (typeof filterNames)[number];

export function choicesOf(name: ChosenFilter, facets: Facets): readonly Choice[] {
  switch (name) {
    case 'list':
      return (['target', 'known'] as const).map((value) => ({ value, words: say(`view_${value}`) }));
    case 'stages':
      return stages.map((value) => ({ value, words: say(`stage_${value}`) }));
    case 'levels':
      return levelsInOrder.map((value) => ({ value, words: say(`level_${value}`) }));
    case 'priorities':
      return ([1, 2, 3] as const).map((value) => ({ value: `${value}`, words: say(`priority_${value}`) }));
    case 'respondents':
      return respondents.map((value) => ({ value, words: say(`respondent_${value}`) }));
    default:
      return facets[name].map(({ value }) => ({ value, words: value }));
  }
}

/** An active filter in words: "Stage: Waiting for an answer or Thank them". */
export function filterWords(filters: Filters, name: FilterName): string {
  const values = chosenIn(filters, name).map((value) => valueWords(name, value));
  return say('filter_is', { name: say(`filter_of_${name}`), value: listed(values, 'or') });
}

export function valueWords(name: FilterName, value: string): string {
  switch (name) {
    case 'list':
      return say(value === 'known' ? 'view_known' : 'view_target');
    case 'due':
      return say(`act_${value as 'say-thanks' | 'thank-introducer' | 'tell-what-came-of-it'}`);
    case 'stages':
      return say(`stage_${value as (typeof stages)[number]}`);
    case 'levels':
      return say(`level_${value as (typeof levelsInOrder)[number]}`);
    case 'priorities':
      return say(`priority_${value as '1' | '2' | '3'}`);
    case 'respondents':
      return say(`respondent_${value as (typeof respondents)[number]}`);
    default:
      return value;
  }
}
