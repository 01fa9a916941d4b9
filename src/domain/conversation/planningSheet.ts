/** The rows of the planning sheet, one column a conversation (M33). Each is filled from what the user has noted. */
export const planningRows = [
  { code: 'person', source: 'M10' },
  { code: 'position', source: 'M11' },
  { code: 'company', source: 'M11' },
  { code: 'industry', source: 'M11' },
  { code: 'found-through', source: 'M16' },
  { code: 'respondent', source: 'M17' },
  { code: 'why-them', source: 'M18' },
  { code: 'hook', source: 'M23' },
  { code: 'want-to-learn', source: 'M24' },
  { code: 'questions', source: 'M25' },
  { code: 'channel', source: 'M40' },
  { code: 'send-on', source: 'M41' },
  { code: 'when-and-where', source: 'M42' },
  { code: 'one-ask', source: 'M53' },
  { code: 'thank-by', source: 'M57' },
  { code: 'write-again-in-a-month', source: 'M58' },
] as const;
export type PlanningRow = (typeof planningRows)[number]['code'];
