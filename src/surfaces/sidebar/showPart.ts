import type { PagePart } from '../../platform';

/** Brings a part of a person's page into sight, opens it and puts the focus there. One that is not there: the next steps. */
export function showPart(name: PagePart): void {
  const part = document.getElementById(name) ?? document.getElementById('next-step');
  if (!part) return;
  if (part instanceof HTMLDetailsElement) part.open = true;
  part.scrollIntoView({ block: 'start' });
  const first =
    part.querySelector<HTMLElement>('textarea') ?? part.querySelector<HTMLElement>('summary, button, input');
  first?.focus({ preventScroll: true });
}
