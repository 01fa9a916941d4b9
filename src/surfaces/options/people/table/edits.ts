import type { ColumnName } from '../../../../domain/list';
import { respondents, waysFound } from '../../../../domain/outreach';
import { type Person, tagsFromText } from '../../../../domain/person';
import { nowText, say } from '../../../../platform';
import { changePlan, correctDetails, setTags } from '../../../../storage';

/** How a cell is edited. What is derived, or noted by what happened, is not. */
export type EditKind = 'text' | 'industry' | 'tags' | 'choice';

const kinds: { readonly [column in ColumnName]?: EditKind } = {
  position: 'text',
  company: 'text',
  industry: 'industry',
  name: 'text',
  location: 'text',
  targetRole: 'text',
  tags: 'tags',
  priority: 'choice',
  respondent: 'choice',
  foundThrough: 'choice',
};

export function editKind(column: string): EditKind | undefined {
  return kinds[column as ColumnName];
}

/** What stands in the field when editing begins. */
export function editText(person: Person, column: ColumnName): string {
  switch (column) {
    case 'position':
    case 'company':
    case 'industry':
    case 'name':
    case 'location':
      return person[column] ?? '';
    case 'tags':
      return (person.tags ?? []).join(', ');
    case 'targetRole':
      return person.plan?.targetRole ?? '';
    case 'priority':
      return `${person.plan?.priority ?? ''}`;
    case 'respondent':
      return person.plan?.respondent ?? '';
    case 'foundThrough':
      return person.plan?.foundThrough ?? '';
    default:
      return '';
  }
}

export function choicesFor(column: ColumnName): readonly { readonly value: string; readonly words: string }[] {
  switch (column) {
    case 'priority':
      return ([1, 2, 3] as const).map((value) => ({ value: `${value}`, words: say(`priority_${value}`) }));
    case 'respondent':
      return respondents.map((value) => ({ value, words: say(`respondent_${value}`) }));
    case 'foundThrough':
      return waysFound.map((value) => ({ value, words: say(`found_${value}`) }));
    default:
      return [];
  }
}

/** Keeps what was typed as the user's own word; an empty field takes it away. A person without a name is refused. */
export async function keepEdit(person: Person, column: ColumnName, text: string): Promise<'kept' | 'refused'> {
  const at = nowText();
  switch (column) {
    case 'position':
    case 'company':
    case 'industry':
    case 'name':
    case 'location': {
      const saved = await correctDetails(person.id, { [column]: text }, at);
      return saved && 'refused' in saved ? 'refused' : 'kept';
    }
    case 'tags':
      await setTags(person.id, tagsFromText(text), at);
      return 'kept';
    case 'targetRole':
      await changePlan(person.id, { targetRole: text.trim() === '' ? undefined : text.trim() }, at);
      return 'kept';
    case 'priority':
      await changePlan(person.id, { priority: ([1, 2, 3] as const).find((one) => `${one}` === text) }, at);
      return 'kept';
    case 'respondent':
      await changePlan(person.id, { respondent: respondents.find((one) => one === text) }, at);
      return 'kept';
    case 'foundThrough':
      await changePlan(person.id, { foundThrough: waysFound.find((one) => one === text) }, at);
      return 'kept';
    default:
      return 'kept';
  }
}
