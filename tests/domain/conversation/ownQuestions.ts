import type { OwnQuestion } from '../../../src/domain/conversation';

/** A question somebody wrote, as it is kept. */
export function ownQuestion(text: string, more: Partial<OwnQuestion> = {}): OwnQuestion {
  const at = '2026-11-02T09:00:00Z';
  return { id: `own ${text}`, text, addedAt: at, changedAt: at, ...more };
}
