import { type Occasion, occasionsOf, type Plan } from './types';

/** A plan once named one template, and could name what is derived by now. */
export type PlanOfThen = Omit<Plan, 'occasion'> & { readonly occasion?: Occasion; readonly template?: string };

export function planFromThen({ template, occasion, ...plan }: PlanOfThen): Plan {
  const ask = occasionsOf.ask.find((one) => one === occasion);
  const templates = plan.templates ?? (template === undefined ? undefined : { ask: template });
  return { ...plan, ...(ask && { occasion: ask }), ...(templates && { templates }) };
}
