import { kinds, respondents } from '../../outreach/types';
import type { QuestionTag } from '../question';

const hires = ['hires-for-it'] as const;
const does = ['does-it'] as const;
const anybody = ['director-plus', 'manager-or-below'] as const;
const directors = ['director-plus'] as const;

/**
 * The built-in questions without their words, which stand in `wording/questions`, a language a file. Ids are stored with
 * conversations: they never change. Within a group the usual question comes first.
 */
export const questionTags = [
  // How they came to where they are
  tag('how-into-role', kinds, respondents, anybody, 'path', 'neutral', 'M29'),
  tag('why-this-company', ['person', 'company'], respondents, anybody, 'path', 'neutral', 'M29'),
  tag('how-got-job', ['person', 'company'], respondents, anybody, 'path', 'neutral', 'M30'),
  tag('turning-point', ['person'], respondents, anybody, 'path', 'neutral', 'M19'),
  tag('came-to-lead', ['person'], respondents, directors, 'path', 'neutral', 'M19'),
  tag('first-months', ['person', 'company'], does, anybody, 'path', 'bad'),
  tag('path-of-hires', kinds, hires, anybody, 'path', 'neutral', 'M20'),

  // Assignments: what the work consists of
  tag('typical-day', kinds, respondents, anybody, 'assignments', 'neutral', 'M30'),
  tag('proud-work', kinds, respondents, anybody, 'assignments', 'good'),
  tag('failed-project', kinds, respondents, anybody, 'assignments', 'ugly'),
  tag('tedious-part', kinds, does, anybody, 'assignments', 'bad'),
  tag('growing-work', ['industry', 'company'], respondents, anybody, 'assignments', 'neutral'),
  tag('most-useful-work', kinds, respondents, anybody, 'assignments', 'good'),
  tag('unseen-decisions', ['person', 'company'], respondents, directors, 'assignments', 'neutral'),
  tag('first-task', ['industry', 'company'], hires, anybody, 'assignments', 'neutral'),
  tag('doing-well', ['industry', 'company'], hires, anybody, 'assignments', 'good'),
  tag('newcomers-struggle', kinds, hires, anybody, 'assignments', 'bad'),

  // Insights: what only somebody inside can tell
  tag('love', kinds, respondents, anybody, 'insights', 'good', 'M29'),
  tag('hate', kinds, respondents, anybody, 'insights', 'bad', 'M29'),
  tag('skills-needed', kinds, respondents, anybody, 'insights', 'neutral', 'M29'),
  tag('qualities', kinds, respondents, anybody, 'insights', 'neutral', 'M30'),
  tag('look-for-first', kinds, hires, anybody, 'insights', 'neutral', 'M20'),
  tag('skills-or-schooling', kinds, hires, anybody, 'insights', 'neutral', 'M20'),
  tag('leadership', ['person'], respondents, directors, 'insights', 'neutral', 'M19'),
  tag('mentors', ['person'], respondents, anybody, 'insights', 'good', 'M19'),
  tag('surprised', ['person', 'industry'], respondents, anybody, 'insights', 'neutral'),
  tag('misunderstood', ['industry'], respondents, anybody, 'insights', 'neutral'),
  tag('company-best', ['company'], respondents, anybody, 'insights', 'good'),
  tag('company-change', ['company'], respondents, anybody, 'insights', 'bad'),
  tag('why-leave-company', ['company'], respondents, anybody, 'insights', 'ugly'),
  tag('why-leave-field', ['person', 'industry'], respondents, anybody, 'insights', 'ugly'),
  tag('wears-out', ['person', 'industry'], does, anybody, 'insights', 'ugly'),
  tag('life-outside', kinds, does, anybody, 'insights', 'bad'),
  tag('hard-to-lead', ['person', 'company'], respondents, directors, 'insights', 'bad', 'M19'),
  tag('awake-at-night', ['person'], respondents, directors, 'insights', 'ugly'),
  tag('turned-down', ['industry', 'company'], hires, anybody, 'insights', 'ugly'),
  tag('did-not-work-out', kinds, hires, anybody, 'insights', 'ugly'),
  tag('better-than-expected', kinds, hires, anybody, 'insights', 'good'),
  tag('career-changers', kinds, hires, anybody, 'insights', 'neutral'),

  // Trends
  tag('in-five-years', kinds, respondents, anybody, 'trends', 'neutral', 'M20'),
  tag('changed-since', kinds, respondents, anybody, 'trends', 'neutral', 'M20'),
  tag('gaining-value', kinds, respondents, anybody, 'trends', 'good'),
  tag('losing-value', ['person', 'industry'], respondents, anybody, 'trends', 'bad'),
  tag('worry-about-field', ['person', 'industry'], respondents, anybody, 'trends', 'ugly'),
  tag('company-heading', ['company'], respondents, anybody, 'trends', 'neutral'),
  tag('company-pressure', ['company'], respondents, anybody, 'trends', 'ugly'),
  tag('roles-come-and-go', ['industry', 'company'], respondents, anybody, 'trends', 'bad'),
  tag('hiring-changed', kinds, hires, anybody, 'trends', 'neutral', 'M20'),

  // Advice
  tag('special-advice', kinds, respondents, anybody, 'advice', 'neutral', 'M30'),
  tag('my-experience', kinds, respondents, anybody, 'advice', 'neutral', 'M30'),
  tag('related-job', kinds, respondents, anybody, 'advice', 'neutral', 'M31'),
  tag('in-my-place', kinds, respondents, anybody, 'advice', 'neutral'),
  tag('avoid', kinds, respondents, anybody, 'advice', 'bad'),
  tag('unhappy-in-it', kinds, respondents, anybody, 'advice', 'ugly'),
  tag('started-again', ['person', 'industry'], respondents, anybody, 'advice', 'bad'),
  tag('try-it-out', ['person', 'industry'], does, anybody, 'advice', 'neutral', 'M20'),
  tag('my-gap', kinds, hires, anybody, 'advice', 'bad', 'M20'),
  tag('without-experience', ['industry', 'company'], hires, anybody, 'advice', 'neutral', 'M20'),

  // Resources
  tag('books', kinds, respondents, anybody, 'resources', 'neutral', 'M31'),
  tag('organisations', kinds, respondents, anybody, 'resources', 'neutral', 'M31'),
  tag('keep-up', ['person', 'industry'], respondents, anybody, 'resources', 'neutral'),
  tag('events', kinds, respondents, anybody, 'resources', 'neutral'),
  tag('good-course', kinds, respondents, anybody, 'resources', 'good'),
  tag('wasted-course', kinds, respondents, anybody, 'resources', 'bad'),
  tag('understand-company', ['company'], respondents, anybody, 'resources', 'neutral'),
  tag('counts-on-paper', ['industry', 'company'], hires, anybody, 'resources', 'neutral', 'M20'),

  // The one ask at the end
  tag('who-else', kinds, respondents, anybody, 'closing', 'neutral', 'M31'),
  tag('who-else-company', ['company'], respondents, anybody, 'closing', 'neutral', 'M53'),
  tag('next-step', kinds, respondents, anybody, 'closing', 'neutral', 'M53'),
] as const;

/** Stable across languages. */
export type QuestionId = (typeof questionTags)[number]['id'];

function tag<Id extends string>(
  id: Id,
  kinds: QuestionTag['kinds'],
  respondents: QuestionTag['respondents'],
  outreach: QuestionTag['outreach'],
  group: QuestionTag['group'],
  tone: QuestionTag['tone'],
  rule?: string,
): QuestionTag & { readonly id: Id } {
  return { id, kinds, respondents, outreach, group, tone, ...(rule !== undefined && { rule }) };
}
