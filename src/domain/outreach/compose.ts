import type { OutreachClass } from '../seniority';
import { wordsFor } from '../wording/templates';
import { fill, type Values } from './fill';
import { type About, valuesOf } from './knownValues';
import { type Length, lengthLimit, usualLimits } from './limits';
import { countCharacters } from './measure';
import {
  type Channel,
  type Draft,
  type Kind,
  type Occasion,
  type OccasionToAsk,
  occasionsOf,
  type Plan,
  type Purpose,
  type Template,
} from './types';
import type { Variable } from './variables';

export interface Choice {
  readonly channel: Channel;
  readonly outreach: OutreachClass;
  readonly kind: Kind;
  readonly language: string;
  readonly purpose: Purpose;
}

/** What gives way where a text would pass the channel's limit, tried in this order. */
const waysToShorten: readonly (readonly Variable[])[] = [
  [],
  ['position'],
  ['company'],
  ['targetRole'],
  ['position', 'company', 'targetRole'],
  ['position', 'company', 'targetRole', 'hook'],
  ['stillOpen'],
  ['stillOpen', 'wentTo'],
  ['stillOpen', 'wentTo', 'readSince'],
];

/**
 * The draft a template gives for one person (M34: personal, never in bulk). What is not known and cannot be left out
 * is named in `unfilled`; nothing is ever put in its place. What can be left out is, where the text would be too long.
 * @param limit without it, that of a free account (L1)
 */
export function composeDraft(
  template: Template,
  about: About,
  choice: Choice,
  limit: Length | undefined = lengthLimit(choice.channel, usualLimits),
): Draft {
  const known = valuesOf(about, template.language);
  const without = (names: readonly Variable[]) => {
    const values = { ...known, ...Object.fromEntries(names.map((name) => [name, undefined])) };
    return filled(template, { ...values, ...fittedTo(choice, template.language, values) }, choice.channel);
  };
  const longest = without([]);
  if (limit === undefined) return longest;
  const fits = (draft: Draft) =>
    lengthIn(limit.unit, draft.text) <= limit.most && draft.unfilled.length <= longest.unfilled.length;
  return waysToShorten.map(without).find(fits) ?? longest;
}

/** Whatever stands between spaces is a word here, a mark too: nobody who counts finds the draft longer. */
function lengthIn(unit: Length['unit'], text: string): number {
  return unit === 'words' ? text.split(/\s+/u).length : countCharacters(text);
}

/**
 * The templates written for this choice, the first being the usual one: for its occasion, else for a stranger. None where
 * nothing was written for it. One that the user has not written yet, or emptied, fits nothing.
 */
export function templatesFor(
  templates: readonly Template[],
  choice: Choice & { readonly occasion?: Occasion | undefined },
): readonly Template[] {
  const fitting = templates.filter(
    (template) =>
      template.text.trim() !== '' &&
      template.language === choice.language &&
      template.purpose === choice.purpose &&
      template.channels.includes(choice.channel) &&
      template.outreach.includes(choice.outreach) &&
      template.kinds.includes(choice.kind),
  );
  const [usual] = occasionsOf[choice.purpose];
  const by = (occasion: Occasion) => fitting.filter((template) => template.occasion === occasion);
  const written = by(choice.occasion ?? usual);
  return written.length > 0 ? written : by(usual);
}

/** The first of those; absent when there is none. */
export function templateFor(...choice: Parameters<typeof templatesFor>): Template | undefined {
  return templatesFor(...choice)[0];
}

/** What a plan says about the occasion, by the user's word or by how the person was found (M16). */
export function occasionOf(plan: Plan): OccasionToAsk {
  if (plan.occasion !== undefined) return plan.occasion;
  switch (plan.foundThrough) {
    case 'family-or-friend':
    case 'recommendation':
    case 'professor':
    case 'placement-office':
      return plan.recommender === undefined ? 'cold' : 'recommended';
    case 'talk':
    case 'event':
    case 'article':
      return plan.hook === undefined ? 'cold' : 'after-something';
    case 'colleague':
      return 'colleague';
    default:
      return 'cold';
  }
}

function filled(template: Template, values: Values, channel: Channel): Draft {
  const body = fill(template.text, values);
  const hasSubject = channel === 'email' || channel === 'inmail';
  const subject = hasSubject && template.subject ? fill(template.subject, values) : undefined;
  return {
    channel,
    ...(subject && { subject: subject.text }),
    text: body.text,
    unfilled: [...new Set([...(subject?.unfilled ?? []), ...body.unfilled])],
  };
}

/** The question and the topic are wording too, chosen by seniority (M35) and kind of interview (M19). */
function fittedTo({ outreach, kind }: Choice, language: string, values: Values): Values {
  const words = wordsFor(language);
  if (words === undefined) return {};
  return {
    question: fill(words.questions[outreach][kind], values).text,
    topic: fill(words.topics[outreach][kind], values).text,
  };
}
