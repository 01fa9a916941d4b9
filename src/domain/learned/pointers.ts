import { type NextStep, type OutcomeKind, outcomeKinds } from '../conversation';
import type { Person } from '../person/person';
import { peopleById } from './talk';

/** What somebody pointed the user to. */
export interface Pointer {
  readonly step: NextStep;
  /** Whose advice it was; absent: no longer in the list. */
  readonly person?: Person;
  /** With 'person': the entry made for them. */
  readonly suggested?: Person;
}

/** Everything people pointed the user to, by kind (M54); what is open first, then in the order it was written down. */
export function pointersByKind(
  people: readonly Person[],
  steps: readonly NextStep[],
): readonly { readonly kind: OutcomeKind; readonly pointers: readonly Pointer[] }[] {
  const byId = peopleById(people);
  const standing = steps.filter(({ deletedAt }) => deletedAt === undefined);
  return outcomeKinds.flatMap((kind) => {
    const pointers = standing
      .filter((step) => step.kind === kind)
      .sort(
        (a, b) => Number(a.doneOn !== undefined) - Number(b.doneOn !== undefined) || (a.addedAt < b.addedAt ? -1 : 1),
      )
      .map((step) => {
        const person = byId.get(step.personId);
        const suggested = step.suggestedId === undefined ? undefined : byId.get(step.suggestedId);
        return { step, ...(person && { person }), ...(suggested && { suggested }) };
      });
    return pointers.length === 0 ? [] : [{ kind, pointers }];
  });
}
