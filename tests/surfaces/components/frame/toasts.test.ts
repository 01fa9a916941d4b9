import { describe, expect, it } from 'vitest';
import { createToasts, tellOf } from '../../../../src/surfaces/components/frame/toasts';

const undoable = (text: string) => ({ text, undo: { words: 'Undo', act: () => undefined } });

function told(...messages: readonly Parameters<ReturnType<typeof createToasts>['tell']>[0][]) {
  const toasts = createToasts();
  for (const message of messages) toasts.tell(message);
  return { toasts, texts: () => toasts.shown.value.map(({ text }) => text) };
}

describe('what was done is said', () => {
  it('with its own way back each, the newest first', () => {
    expect(told(undoable('Ida was deleted.'), undoable('Mira was deleted.')).texts()).toEqual([
      'Mira was deleted.',
      'Ida was deleted.',
    ]);
  });

  it('and what has no way back makes room for what comes after it', () => {
    expect(
      told({ text: 'Saved.' }, undoable('Ida was deleted.'), { text: 'Noted.' }, { text: 'Copied.' }).texts(),
    ).toEqual(['Copied.', 'Ida was deleted.']);
  });

  it('with the name of whom it is about, who may not be in front any more', () => {
    const { shown, tell } = createToasts();
    tellOf('Ida Brandt', tell)(undoable('Noted.'));
    tell(undoable('Saved.'));
    expect(shown.value.map(({ about }) => about)).toEqual([undefined, 'Ida Brandt']);
  });

  it('three at a time at most, the last ones', () => {
    expect(told(...['1', '2', '3', '4'].map(undoable)).texts()).toEqual(['4', '3', '2']);
  });

  it('until it is closed, the others staying', () => {
    const { toasts, texts } = told(undoable('1'), undoable('2'));
    const [first] = toasts.shown.value;
    toasts.close(first?.key ?? -1);
    expect(texts()).toEqual(['1']);
    toasts.close(first?.key ?? -1);
    expect(texts()).toEqual(['1']);
  });
});
