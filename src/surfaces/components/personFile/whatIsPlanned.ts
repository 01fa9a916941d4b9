import type { Plan } from '../../../domain/outreach';
import type { Person } from '../../../domain/person';
import type { MarkdownBlock } from '../../../exchange';
import { say } from '../../../platform';
import { languageName } from '../frame/languages';
import { factsOf, section, wordsOf } from './blocks';

const none: Plan = {};

/** What the user has in mind for them, and what they found out (M22–M24). */
export function whatIsPlanned({ plan = none, outreachByUser }: Person): readonly MarkdownBlock[] {
  const { foundThrough, respondent, priority, kind, occasion, language } = plan;
  return section(say('personFile_plan'), [
    ...factsOf([
      [say('column_targetRole'), plan.targetRole],
      [say('column_foundThrough'), foundThrough && say(`found_${foundThrough}`)],
      [say('plan_recommender'), plan.recommender],
      [say('column_respondent'), respondent && say(`respondent_${respondent}`)],
      [say('column_priority'), priority && say(`priority_${priority}`)],
      [say('plan_kind'), kind && say(`kind_${kind}`)],
      [say('plan_occasion'), occasion && say(`occasion_${occasion}`)],
      [say('plan_hook'), plan.hook],
      [say('plan_wantToLearn'), plan.wantToLearn],
      [say('personFile_askedAs'), outreachByUser && say(`choose_${outreachByUser}`)],
      [say('plan_language'), language && languageName(language)],
    ]),
    ...wordsOf(say('plan_research'), plan.research, 3),
    ...wordsOf(say('plan_organisation'), plan.organisation, 3),
  ]);
}
