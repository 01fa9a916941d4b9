import type { Person } from '../person/person';
import { type OutreachClass, type Seniority, seniorityOf } from '../seniority';
import { templates } from '../wording/templates/en';
import { composeDraft, templateFor } from './compose';
import type { Channel, Draft, Me } from './types';

/** The channels a first message can be drafted for, the most usual first. */
export const firstMessageChannels = ['message', 'note', 'email'] as const satisfies readonly Channel[];
export type FirstMessageChannel = (typeof firstMessageChannels)[number];

export interface FirstMessage {
  readonly draft: Draft;
  readonly outreach: OutreachClass;
  /** What the choice rests on: the user's word, the position, the headline, or nothing. */
  readonly because: OutreachReason;
}

export type OutreachReason =
  | { readonly code: 'by-user' }
  | { readonly code: 'by-position' | 'by-headline'; readonly evidence: string; readonly seniority: Seniority }
  | { readonly code: 'nothing-known' };

/** The message that fits the person's seniority (M35), for a channel. */
export function firstMessageFor(person: PersonToWriteTo, me: Me, channel: FirstMessageChannel): FirstMessage {
  const { outreach, because } = outreachOf(person);
  const choice = { channel, outreach, language: 'en', purpose: 'ask' } as const;
  const template = templateFor(templates, choice);
  if (!template) throw new Error(`No template for ${channel}, ${outreach}`); // tests/domain/outreach holds this shut
  return { draft: composeDraft(template, { person, me }, choice), outreach, because };
}

export type PersonToWriteTo = Pick<
  Person,
  'name' | 'position' | 'company' | 'industry' | 'headline' | 'outreachByUser'
>;

/** Which of the two first questions fits: the user's word is final, then the position, then the headline. */
export function outreachOf(person: PersonToWriteTo): Pick<FirstMessage, 'outreach' | 'because'> {
  if (person.outreachByUser) return { outreach: person.outreachByUser, because: { code: 'by-user' } };
  for (const source of ['position', 'headline'] as const) {
    const text = person[source];
    if (text === undefined) continue;
    const seniority = seniorityOf(text, person.company);
    if (seniority.outreach === 'unknown') continue;
    const evidence = seniority.evidence?.text ?? text;
    return { outreach: seniority.outreach, because: { code: `by-${source}`, evidence, seniority } };
  }
  return { outreach: 'unknown', because: { code: 'nothing-known' } };
}
