const FOCUSABLE =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex="0"]';

/** Where what had the focus stood. */
interface Place {
  readonly parent: Node;
  /** What stood before it there. */
  readonly previous: Node | null;
}

/**
 * What has the focus may go, or be switched off, by its own act: a button that deletes its line, or brings a form in its
 * place. Whoever works by keys would be thrown back to the beginning of the page; so they go on where they were, with
 * what came in its place or stands next. Where a screen takes the focus itself, that counts. A button that is only busy
 * (`aria-busy`) is waited for and has it again: Enter pressed once more must not do what its neighbour does.
 */
export function keepFocus(): void {
  let last: HTMLElement | undefined;
  document.addEventListener('focusin', ({ target }) => {
    last = target instanceof HTMLElement ? target : undefined;
    if (target !== placed) placed = undefined;
  });
  for (const act of ['keydown', 'pointerdown']) document.addEventListener(act, () => (placed = undefined), true);
  // Left for nothing, by a click into the void: then nothing is lost. An element that goes is gone by then.
  document.addEventListener('focusout', ({ target }) => {
    queueMicrotask(() => {
      if (last === target && last?.isConnected && !isOff(last) && !isMoved.has(last)) last = undefined;
    });
  });
  const isMoved = new WeakSet<Element>();
  const wasBusy = new WeakSet<Element>();
  new MutationObserver((records) => {
    const lost = last;
    if (!lost || isTaken(lost)) return;
    if (isBusy(lost)) return void wasBusy.add(lost);
    const rests = lost.isConnected && (isOff(lost) || wasBusy.has(lost));
    const place = rests ? { parent: lost.parentNode ?? document, previous: lost } : placeOf(lost, records);
    wasBusy.delete(lost);
    if (!place) return;
    isMoved.add(lost);
    // What is drawn anew has had its say after a frame.
    requestAnimationFrame(() =>
      requestAnimationFrame(() =>
        setTimeout(() => {
          isMoved.delete(lost);
          if (isTaken(lost) || last !== lost) return;
          if (lost.isConnected && !isOff(lost)) lost.focus({ preventScroll: true });
          else if (lost.isConnected || !rests) goOn(place);
        }),
      ),
    );
  }).observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['disabled', 'aria-busy'],
  });
}

let placed: Element | undefined;

/** Whether what has the focus only has it because what had it went, and nobody did anything since. */
export function isFocusPlaced(): boolean {
  return placed !== undefined && document.activeElement === placed;
}

/** Something has the focus that can be worked with. */
function isTaken(lost: Element): boolean {
  const { activeElement } = document;
  return activeElement !== null && activeElement !== document.body && !(activeElement === lost && isOff(lost));
}

function isOff(element: Element): boolean {
  return element.matches(':disabled');
}

function isBusy(element: Element): boolean {
  return element.isConnected && isOff(element) && element.getAttribute('aria-busy') === 'true';
}

function placeOf(lost: Node, records: readonly MutationRecord[]): Place | undefined {
  const removal = records.find(({ removedNodes }) => [...removedNodes].some((node) => node.contains(lost)));
  if (!removal) return undefined;
  const added = new Set(records.flatMap(({ addedNodes }) => [...addedNodes]));
  let previous = removal.previousSibling;
  // What came with it may have been put before it: that is what stands in its place.
  while (previous && added.has(previous)) previous = previous.previousSibling;
  return { parent: removal.target, previous };
}

/** The next that can be worked with, else the one before, in the smallest part around that has any. */
function goOn({ parent, previous }: Place): void {
  const main = document.querySelector<HTMLElement>('main');
  let part = parent instanceof Element ? parent : null;
  let before = previous;
  while (part && main?.contains(part)) {
    const all = [...part.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((one) => one.checkVisibility());
    const mark = before;
    const next = all.find((one) => mark === null || isAfter(one, mark)) ?? all.at(-1);
    if (next) {
      placeOn(next);
      return;
    }
    before = part;
    part = part.parentElement;
  }
  placeOn(main?.querySelector<HTMLElement>('h1[tabindex]') ?? main);
}

function placeOn(element: HTMLElement | null): void {
  placed = element ?? undefined;
  element?.focus();
}

function isAfter(one: Node, mark: Node): boolean {
  return (mark.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !mark.contains(one);
}
