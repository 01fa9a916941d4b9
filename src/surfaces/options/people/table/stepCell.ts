import type { Step } from '../../../../domain/journey';
import { say } from '../../../../platform';
import { dayAndMonth, nearWallTime, wallTime } from '../../../components/frame/times';
import { isComing } from '../../../components/steps/stepWords';

/** What comes next, as short as a cell is wide. What the stage says already is left out. */
export function stepCell(step: Step | undefined): string | undefined {
  if (!step || step.code === 'write-first') return undefined;
  const words = wordsOf(step);
  return isComing(step) && step.code !== 'wait' && step.code !== 'conversation'
    ? say('cell_stepOn', { step: words, day: dayAndMonth(step.due.slice(0, 10)) })
    : words;
}

function wordsOf(step: Step): string {
  switch (step.code) {
    case 'wait':
      return say('cell_waitUntil', { day: dayAndMonth(step.until.slice(0, 10)) });
    case 'conversation':
      return say('cell_conversation', { when: nearWallTime(step.start, step.start.slice(0, 10)) });
    case 'next-step':
      return step.text;
    case 'reminder':
      return step.text ?? say('cell_reminder');
    case 'try-another':
      return say('cell_tryAnother');
    case 'write-later':
      return say('cell_writeLater', { when: wallTime(step.due) });
    default:
      return say(`act_${step.code}`);
  }
}
