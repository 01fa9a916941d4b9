import { templateLanguages, templatesIn } from '../wording/templates';
import { composeDraft, occasionOf, templatesFor } from './compose';
import { languageFor } from './languageFor';
import { type LevelOfPerson, levelOfPerson, type PersonToWriteTo } from './levelOfPerson';
import { type Limits, lengthLimit, usualLimits } from './limits';
import { inOrder, type OwnTemplate, withoutReplaced } from './ownTemplate';
import type { After, Channel, Draft, Kind, Me, Occasion, OccasionAfter, Purpose, Template } from './types';

/** The channels a message can be written for, the most usual first. */
export const channels = ['message', 'note', 'email', 'inmail', 'phone'] as const satisfies readonly Channel[];

/** Those a purpose has templates for: thanks and news are written, and longer than a note. */
export function channelsFor(purpose: Purpose): readonly Channel[] {
  return purpose === 'thank-you' || purpose === 'update' ? ['message', 'email', 'inmail'] : channels;
}

/** What came of a conversation, and which of the notes that follow it is written; absent: the usual one (M57–M60). */
export interface AfterTalking extends After {
  readonly occasion?: OccasionAfter | undefined;
}

export interface MessageFor {
  readonly draft: Draft;
  readonly seniority: LevelOfPerson;
  /** What chose the template, as it was used. */
  readonly chosen: {
    readonly language: string;
    readonly kind: Kind;
    readonly occasion: Occasion;
    readonly template: Template;
  };
  /** All that fit, the user's own first: more than one where they wrote some. */
  readonly templates: readonly Template[];
}

/**
 * The message that fits a person, the plan for them and a channel (M35, M44). What the user did not choose follows from
 * the profile: the language from where they work, the occasion from how they were found. Where a combination has no
 * template, it is written as to a stranger, in English if need be: there is always one. The user's own templates go first.
 * @throws where the purpose has no template for the channel, see {@link channelsFor}
 */
export function messageFor(
  person: PersonToWriteTo,
  me: Me,
  channel: Channel,
  purpose: Purpose,
  own: readonly OwnTemplate[] = [],
  after: AfterTalking = {},
  limits: Limits = usualLimits,
): MessageFor {
  const plan = person.plan ?? {};
  const seniority = levelOfPerson(person);
  const kind = plan.kind ?? 'person';
  const language = known(plan.language ?? languageFor(person.place?.country, me.languages));
  const occasion = after.occasion ?? occasionOf(plan);
  const choice = { channel, outreach: seniority.outreach, kind, language, purpose, occasion };
  const templates = withoutReplaced(templatesFor([...inOrder(own), ...templatesIn(language)], choice));
  const template = templates.find(({ id }) => id === plan.templates?.[purpose]) ?? templates[0];
  if (!template) throw new Error(`No template for ${JSON.stringify(choice)}`); // tests/domain/outreach holds this shut
  return {
    draft: composeDraft(template, { person, me, plan, after }, choice, lengthLimit(channel, limits)),
    seniority,
    chosen: { language, kind, occasion: template.occasion, template },
    templates,
  };
}

function known(language: string): string {
  return templateLanguages.find((one) => one === language) ?? 'en';
}
