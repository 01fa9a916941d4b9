import { templatesIn } from '../wording/templates';
import { composeDraft, templateFor } from './compose';
import { type LevelOfPerson, levelOfPerson, type PersonToWriteTo } from './levelOfPerson';
import { type Channel, type Draft, firstVariables, type Me, type Variable } from './types';

/** The channels a first message can be drafted for, the most usual first. */
export const firstMessageChannels = ['message', 'note', 'email'] as const satisfies readonly Channel[];
export type FirstMessageChannel = (typeof firstMessageChannels)[number];

export interface FirstMessage {
  readonly draft: Draft;
  /** What chose it. */
  readonly seniority: LevelOfPerson;
}

/** The message in English to a stranger that fits their seniority (M35), for a channel. */
export function firstMessageFor(person: PersonToWriteTo, me: Me, channel: FirstMessageChannel): FirstMessage {
  const seniority = levelOfPerson(person);
  const choice = { channel, outreach: seniority.outreach, kind: 'person', language: 'en', purpose: 'ask' } as const;
  const template = templateFor(templatesIn('en'), choice);
  if (!template) throw new Error(`No template for ${channel}, ${choice.outreach}`); // tests/domain/outreach holds this shut
  const draft = composeDraft(template, { person, me }, choice);
  if (!needsOnlyFirstDetails(draft)) throw new Error(`${template.id} asks for more than a first message may`);
  return { draft, seniority };
}

function needsOnlyFirstDetails(draft: Draft<Variable>): draft is Draft {
  const known: readonly Variable[] = firstVariables;
  return draft.unfilled.every((name) => known.includes(name));
}
