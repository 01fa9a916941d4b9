import { variables } from '../../../domain/outreach';
import { say } from '../../../platform';

/** What a variable stands for, in words; one that a user's template only seems to name, as it stands there. */
export function variableName(name: string): string {
  const known = variables.find((one) => one === name);
  return known ? say(`variable_${known}`) : `{${name}}`;
}
