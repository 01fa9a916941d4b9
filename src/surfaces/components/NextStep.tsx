import type { Step } from '../../domain/journey';
import { say } from '../../platform';
import { cityOf, dayAndTime, longDay } from './times';

/** What to do next about a person, and when. */
export function NextStep({ step }: { readonly step: Step | undefined }) {
  return <p>{step ? sentence(step) : say('step_none')}</p>;
}

function sentence(step: Step): string {
  switch (step.code) {
    case 'write-first':
      if (step.goodTime === 'now') return say('step_writeFirstNow');
      if (step.goodTime === undefined) return say('step_writeFirst');
      if (step.clock === 'own') return say('step_writeFirstAtOwnClock', { when: dayAndTime(step.goodTime, step.zone) });
      return say('step_writeFirstAt', { when: dayAndTime(step.goodTime, step.zone), city: cityOf(step.zone) });
    case 'wait':
      return say('step_wait', { day: longDay(step.until) });
    case 'write-once-more':
      return say('step_writeOnceMore', { day: longDay(step.since) });
  }
}
