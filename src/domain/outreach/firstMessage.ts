import { templates } from '../wording/templates/en';
import { composeDraft, templateFor } from './compose';
import { type LevelOfPerson, levelOfPerson, type PersonToWriteTo } from './levelOfPerson';
import type { Channel, Draft, Me } from './types';

/** The channels a first message can be drafted for, the most usual first. */
export const firstMessageChannels = ['message', 'note', 'email'] as const satisfies readonly Channel[];
export type FirstMessageChannel = (typeof firstMessageChannels)[number];

export interface FirstMessage {
  readonly draft: Draft;
  /** What chose it. */
  readonly seniority: LevelOfPerson;
}

/** The message that fits the person's seniority (M35), for a channel. */
export function firstMessageFor(person: PersonToWriteTo, me: Me, channel: FirstMessageChannel): FirstMessage {
  const seniority = levelOfPerson(person);
  const choice = { channel, outreach: seniority.outreach, language: 'en', purpose: 'ask' } as const;
  const template = templateFor(templates, choice);
  if (!template) throw new Error(`No template for ${channel}, ${choice.outreach}`); // tests/domain/outreach holds this shut
  return { draft: composeDraft(template, { person, me }, choice), seniority };
}
