import { type Box, boxOf, inEditor, isEmptied, lengthOf, pressedSend } from './box';

/** How long LinkedIn may take to empty the box, and how often that is looked at. */
const PATIENCE_MS = 8_000;
const LOOK_MS = 200;
/** Only after this does writing on in a full box mean that Enter was a new line. */
const GRACE_MS = 500;

interface Waiting {
  readonly box: Box;
  readonly before: number;
  readonly by: 'click' | 'key';
  readonly since: number;
  readonly timer: ReturnType<typeof setInterval>;
  readonly sent: () => void;
}

/**
 * Says when something went out: the user pressed Send, or Enter in the field, and within seconds the field is empty or
 * the box is gone. Either alone is not enough: Enter may be a new line, and a text can be deleted.
 * @param about is asked at the press, when the box still says to whom it goes
 * @returns the function that ends it.
 */
export function watchSending(page: Document, about: (box: Box) => () => void): () => void {
  let waiting: Waiting | undefined;

  const giveUp = () => {
    clearInterval(waiting?.timer);
    waiting = undefined;
  };
  const look = () => {
    if (!waiting) return;
    const { box, before, sent, since } = waiting;
    const emptied = isEmptied(box, before);
    if (!emptied && Date.now() - since < PATIENCE_MS) return;
    giveUp();
    if (emptied) sent();
  };
  const expect = (box: Box, by: 'click' | 'key') => {
    const before = lengthOf(box.editor);
    if (before === 0) return;
    giveUp();
    waiting = { box, before, by, since: Date.now(), timer: setInterval(look, LOOK_MS), sent: about(box) };
  };
  /** Whoever goes on in a box that is still full has not sent it by Enter. */
  const goOn = () => {
    look();
    if (waiting?.by === 'key' && Date.now() - waiting.since >= GRACE_MS) giveUp();
  };
  const click = (event: Event) => {
    if (!event.isTrusted) return;
    goOn();
    const box = boxOf(event);
    if (box && pressedSend(event, box)) expect(box, 'click');
  };
  const keydown = (event: KeyboardEvent) => {
    if (!event.isTrusted) return;
    goOn();
    if (event.key !== 'Enter' || event.shiftKey || event.altKey || event.isComposing || event.repeat) return;
    const box = boxOf(event);
    if (box && inEditor(event, box)) expect(box, 'key');
  };

  page.addEventListener('click', click, { capture: true, passive: true });
  page.addEventListener('keydown', keydown, { capture: true, passive: true });
  return () => {
    giveUp();
    page.removeEventListener('click', click, { capture: true });
    page.removeEventListener('keydown', keydown, { capture: true });
  };
}
