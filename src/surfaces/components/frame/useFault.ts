import { useId } from 'preact/hooks';

/**
 * Ties the sentence about what is wrong to the fields it is about: told as wrong, and why, wherever one comes to them.
 * @returns `id` for the sentence, `field` for each of those fields
 */
export function useFault(isWrong: boolean) {
  const id = `${useId()}-fault`;
  return { id, field: isWrong ? ({ 'aria-invalid': true, 'aria-describedby': id } as const) : {} };
}
