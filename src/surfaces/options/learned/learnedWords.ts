import { outcomeKinds, roleVerdicts } from '../../../domain/conversation';
import { saidParts } from '../../../domain/learned';
import { respondents } from '../../../domain/outreach';
import type { LearnedWords } from '../../../exchange';
import { say } from '../../../platform';
import { longDay } from '../../components/frame/times';

/** The words of the Markdown file, as the page says them. */
export function learnedWords(today: Temporal.PlainDate): LearnedWords {
  return {
    title: say('page_learned'),
    asOf: say('learned_asOf', { day: longDay(today) }),
    roles: say('learned_roles'),
    companies: say('learned_companies'),
    industries: say('learned_industries'),
    parts: each(saidParts, (part) => say(`said_${part}`)),
    verdicts: each(roleVerdicts, (verdict) => say(`verdict_${verdict}`)),
    missing: each(respondents, (respondent) => say(`missing_${respondent}`)),
    kinds: each(outcomeKinds, (kind) => say(`outcomes_${kind}_many`)),
    pointedAt: say('learned_pointedAt'),
    someone: say('someoneGone'),
    day: (day) => longDay(Temporal.PlainDate.from(day)),
  };
}

function each<Code extends string>(codes: readonly Code[], word: (code: Code) => string): { [code in Code]: string } {
  return Object.fromEntries(codes.map((code) => [code, word(code)])) as { [code in Code]: string };
}
