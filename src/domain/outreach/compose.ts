import { greetingNameOf } from '../person/greeting';
import type { Person } from '../person/person';
import type { OutreachClass } from '../seniority';
import { fill, type Values } from './fill';
import type { Channel, Draft, Me, Purpose, Template } from './types';

export interface About {
  readonly person: Pick<Person, 'name' | 'position' | 'company' | 'industry' | 'greetingByUser'>;
  readonly me: Me;
}

export interface Choice {
  readonly channel: Channel;
  readonly outreach: OutreachClass;
  readonly language: string;
  readonly purpose: Purpose;
}

/**
 * The draft a template gives for one person (M34: personal, never in bulk). What is not known and cannot be left out
 * is named in `unfilled`; nothing is ever put in its place.
 */
export function composeDraft(template: Template, about: About, choice: Choice): Draft {
  const values = valuesOf(about);
  const body = fill(template.text, values);
  const subject = choice.channel === 'email' && template.subject ? fill(template.subject, values) : undefined;
  return {
    channel: choice.channel,
    ...(subject && { subject: subject.text }),
    text: body.text,
    unfilled: [...new Set([...(subject?.unfilled ?? []), ...body.unfilled])],
  };
}

/** The first template that was written for this choice. Absent when there is none in that language. */
export function templateFor(templates: readonly Template[], choice: Choice): Template | undefined {
  return templates.find(
    (template) =>
      template.language === choice.language &&
      template.purpose === choice.purpose &&
      template.channels.includes(choice.channel) &&
      template.outreach.includes(choice.outreach),
  );
}

function valuesOf({ person, me }: About): Values {
  return {
    greeting: person.greetingByUser ?? greetingNameOf(person.name).greeting,
    position: person.position,
    company: person.company,
    industry: person.industry,
    myName: me.name,
    myBackground: me.background,
    wantToLearn: me.wantToLearn,
  };
}
