import type { NoticeChannel } from '../../domain/notice';
import { firstOf } from '../find';
import { type Alternative, NOTICE } from '../selectors';

/** Where one writes to a person. */
export interface Box {
  readonly channel: NoticeChannel;
  readonly root: Element;
  readonly editor: Element;
}

/** How many UTF-16 units stand in a box that may still hold a line break of its own. */
const HARDLY_ANYTHING = 1;

/**
 * The box an event happened in. The path of the event leads out of open shadow roots, where `closest` would end.
 * Without a field to write in it is none: an invitation may go out without a note.
 */
export function boxOf(event: Event): Box | undefined {
  for (const root of elementsOf(event)) {
    const channel = is(root, NOTICE.messageBox) ? 'message' : is(root, NOTICE.noteBox) ? 'note' : undefined;
    if (channel === undefined) continue;
    const editor = firstOf(root, channel === 'note' ? NOTICE.noteEditor : NOTICE.messageEditor);
    return editor && { channel, root, editor };
  }
  return undefined;
}

/** Did it happen on what sends? */
export function pressedSend(event: Event, { channel, root }: Box): boolean {
  const submit = channel === 'note' ? NOTICE.noteSubmit : NOTICE.messageSubmit;
  return elementsOf(event).some((element) => root.contains(element) && is(element, submit));
}

/** Did it happen where the text stands? */
export function inEditor(event: Event, { editor }: Box): boolean {
  return event.composedPath().includes(editor);
}

/** The first element of the path that one of them names. */
export function onPath(event: Event, alternatives: readonly Alternative[]): Element | undefined {
  return elementsOf(event).find((element) => is(element, alternatives));
}

/** How much stands in the editor. Asked are lengths; what is written is never read (K2). */
export function lengthOf(editor: Element): number {
  if ('textLength' in editor) return Number(editor.textLength);
  const texts = editor.ownerDocument.createTreeWalker(editor, 4 /* texts */);
  let length = 0;
  while (texts.nextNode() !== null) length += (texts.currentNode as Text).length;
  return length;
}

/** Emptied since there were `before` units in it, or gone with the whole box; LinkedIn may have made the field anew. */
export function isEmptied({ channel, root, editor }: Box, before: number): boolean {
  if (!root.isConnected) return true;
  const now = editor.isConnected
    ? editor
    : firstOf(root, channel === 'note' ? NOTICE.noteEditor : NOTICE.messageEditor);
  if (now === undefined) return true;
  const length = lengthOf(now);
  return length < before && length <= HARDLY_ANYTHING;
}

function elementsOf(event: Event): readonly Element[] {
  return event.composedPath().filter((target): target is Element => 'matches' in target);
}

function is(element: Element, alternatives: readonly Alternative[]): boolean {
  return alternatives.some(({ find }) => element.matches(find));
}
