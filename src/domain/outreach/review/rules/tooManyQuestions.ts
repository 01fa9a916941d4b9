import type { Rule } from './rule';

/** L2: one to three questions in a message. */
export const tooManyQuestions: Rule = ({ text, limits }) => {
  const questions = text.sentences.filter(({ question }) => question);
  const first = questions[limits.questions];
  if (!first) return [];
  const why = { code: 'too-many-questions', count: questions.length, limit: limits.questions } as const;
  return [
    { code: 'too-many-questions', severity: 'warn', in: 'text', span: [first.from, first.to], why, source: 'L2' },
  ];
};
