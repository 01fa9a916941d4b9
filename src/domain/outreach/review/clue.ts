import type { Mark } from './letter';

/**
 * A word class of a clause, or what the rest of the letter adds to it: its sentence is a question that reaches it
 * (`question`); the letter says somewhere that its writer looks for work (`sought`); a résumé was named before
 * (`resumeNamed`), or that they want people (`wanted`); it brings news or thanks (`news`), where "I applied elsewhere"
 * tells what was done; its sentence names a time for a talk (`talkTime`).
 */
export type FormKind = Mark['kind'] | 'question' | 'sought' | 'resumeNamed' | 'wanted' | 'news' | 'talkTime';

/**
 * What a clause is weighed by: besides, whether it stands in a question, after a disclaimer, or is denied itself, and
 * where in its letter: in the first sentence (`opens`), in the last (`ends`), or towards the end (`late`).
 */
export type Clue = FormKind | 'asked' | 'disclaimed' | 'denied' | 'opens' | 'late' | 'ends';
