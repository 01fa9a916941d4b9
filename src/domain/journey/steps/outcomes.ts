import { dateOfDay } from '../../calendar';
import { nothing, type StepRule, stepOf } from './rule';

/** What came out of a conversation and is still open: a book, an event, somebody to contact (M54, M55). */
export const outcomes: StepRule = (situation) => {
  const { history, calendar, scene, everybody } = situation;
  if (history.nextSteps.length === 0) return nothing;
  return (
    history.nextSteps
      .filter(({ doneOn }) => doneOn === undefined)
      // Somebody who is in the list has a next step of their own.
      .filter(({ suggestedId }) => suggestedId === undefined || everybody.of(suggestedId) === undefined)
      .map(({ id, kind, text, addedAt }) => {
        const added = calendar.dayOf(addedAt);
        return stepOf(
          situation,
          { code: 'next-step', nextStepId: id, kind, text, addedOn: dateOfDay(added) },
          { what: id, due: added + scene.rules.nextStepAfter },
        );
      })
  );
};
