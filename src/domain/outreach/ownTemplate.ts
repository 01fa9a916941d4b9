import { kinds, type Template } from './types';

/** A template the user wrote, or a built-in one as they changed it. */
export interface OwnTemplate extends Template {
  readonly name: string;
  /** The built-in one it takes the place of. */
  readonly basedOn?: string;
  /** Ascending; of several that fit, the first is taken. */
  readonly order: number;
}

/** The user's own first, in their order; a built-in one that they changed is left out. */
export function templatesWithOwn(own: readonly OwnTemplate[], builtIn: readonly Template[]): readonly Template[] {
  return withoutReplaced([...inOrder(own), ...builtIn]);
}

/**
 * Of several templates, those that no other of them takes the place of. A built-in one that the user changed still stands
 * for what their own does not fit any more.
 */
export function withoutReplaced(templates: readonly Template[]): readonly Template[] {
  const replaced = new Set(templates.map((template) => (isOwnTemplate(template) ? template.basedOn : undefined)));
  return templates.filter(({ id }) => !replaced.has(id));
}

export function inOrder(own: readonly OwnTemplate[]): readonly OwnTemplate[] {
  return [...own].sort((a, b) => a.order - b.order);
}

/** The user's copy of a template: in its place, or beside it. */
export function ownFrom(
  { language, purpose, occasion, channels, outreach, kinds, subject, text, id: basedOn }: Template,
  name: string,
  place: { readonly id: string; readonly order: number; readonly instead: boolean },
): OwnTemplate {
  const { id, order, instead } = place;
  const fits = { language, purpose, occasion, channels, outreach, kinds };
  return { ...fits, id, name, order, text, ...(subject !== undefined && { subject }), ...(instead && { basedOn }) };
}

export function isOwnTemplate(template: Template): template is OwnTemplate {
  return 'order' in template;
}

/** A template to begin with: for messages to strangers of any seniority, about anything, without a word yet. */
export function newTemplate(
  name: string,
  language: string,
  { id, order }: { readonly id: string; readonly order: number },
): OwnTemplate {
  return {
    id,
    name,
    language,
    order,
    purpose: 'ask',
    occasion: 'cold',
    channels: ['message'],
    outreach: ['director-plus', 'manager-or-below', 'unknown'],
    kinds,
    text: '',
  };
}
