import type { PagePart } from '../../platform';

/** The parts in which one writes. Their fields come a little after the page: what they hold is read first. */
const written: readonly PagePart[] = ['write', 'past-conversations'];
const PATIENCE_MS = 1_000;

/**
 * Brings a part of a person's page into sight, opens it and puts the focus there, as soon as it is there. One that does
 * not come: the next steps. Whoever puts the focus elsewhere meanwhile keeps it there.
 */
export function showPart(name: PagePart): void {
  const focus = document.activeElement;
  const stop = () => {
    clearTimeout(timer);
    observer.disconnect();
  };
  const look = () => {
    const part = document.getElementById(name);
    if (document.activeElement !== focus && document.activeElement !== document.body) return stop();
    if (!part || (written.includes(name) && !part.querySelector('textarea'))) return;
    stop();
    bring(part);
  };
  const observer = new MutationObserver(look);
  const timer = setTimeout(() => {
    stop();
    const part = document.getElementById(name) ?? document.getElementById('next-step');
    if (part) bring(part);
  }, PATIENCE_MS);
  observer.observe(document.body, { childList: true, subtree: true });
  look();
}

/** Folds the message away once it went out; the focus stays at its heading. */
export function closeWriting(): void {
  const part = document.getElementById('write');
  if (!(part instanceof HTMLDetailsElement)) return;
  part.open = false;
  part.querySelector('summary')?.focus({ preventScroll: true });
}

function bring(part: HTMLElement): void {
  if (part instanceof HTMLDetailsElement) part.open = true;
  part.scrollIntoView({ block: 'start' });
  const first =
    part.querySelector<HTMLElement>('textarea') ?? part.querySelector<HTMLElement>('summary, button, input');
  first?.focus({ preventScroll: true });
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  // Where it stood in sight already, nothing else would tell that something happened.
  part.animate({ backgroundColor: ['var(--accent-wash)', 'transparent'] }, { duration: 1_200, easing: 'ease-out' });
}
