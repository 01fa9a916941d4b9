import type { Plan } from '../outreach/types';

/**
 * What the user had in mind for two entries of one person: part by part, the kept one's before the other's; what was
 * found out stands one after the other. Nothing in mind is no plan.
 */
export function mergedPlan(kept: Plan = {}, other: Plan = {}): Plan | undefined {
  const templates = { ...other.templates, ...kept.templates };
  return planOf({
    ...other,
    ...kept,
    research: joined(kept.research, other.research),
    organisation: joined(kept.organisation, other.organisation),
    templates: Object.keys(templates).length > 0 ? templates : undefined,
  });
}

/** The kept entry's plan without what the other one brought; what changed since the merge stays. */
export function unmergedPlan(since: Plan = {}, kept: Plan = {}, other: Plan = {}): Plan | undefined {
  const merged = mergedPlan(kept, other) ?? {};
  const names = [...new Set([...Object.keys(kept), ...Object.keys(since)])] as (keyof Plan)[];
  const untouched = (name: keyof Plan) => JSON.stringify(since[name]) === JSON.stringify(merged[name]);
  return planOf(Object.fromEntries(names.map((name) => [name, (untouched(name) ? kept : since)[name]])));
}

/** With the parts that say something; undefined where none does. */
export function planOf(parts: { readonly [part in keyof Plan]?: Plan[part] | undefined }): Plan | undefined {
  const said = Object.entries(parts).filter(([, part]) => part !== undefined && part !== '');
  return said.length > 0 ? (Object.fromEntries(said) as Plan) : undefined;
}

/** Two long texts, one after the other; one that both say stands once. */
function joined(one: string | undefined, other: string | undefined): string | undefined {
  const texts = new Set([one, other].filter((text) => text !== undefined && text.trim() !== ''));
  return texts.size > 0 ? [...texts].join('\n\n') : undefined;
}
