// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createToasts } from '../../../../src/surfaces/components/frame/toasts';
import { useUndoKeys } from '../../../../src/surfaces/components/frame/useUndoKeys';
import { drawHook } from '../../options/hook';

const hebrewZ = { key: 'ז', code: 'KeyZ' };
const latinZ = { key: 'z', code: 'KeyZ' };

function press(keys: KeyboardEventInit, target: EventTarget = document.body): boolean {
  return target.dispatchEvent(
    new KeyboardEvent('keydown', { ctrlKey: true, bubbles: true, cancelable: true, ...keys }),
  );
}

describe('the keys that take back', () => {
  const gone = vi.fn<(key: number) => void>();
  const ida = vi.fn();
  const mira = vi.fn();
  let end: () => unknown;
  beforeEach(() => {
    const toasts = createToasts();
    for (const act of [ida, mira]) toasts.tell({ text: 'Deleted.', undo: { words: 'Undo', act } });
    toasts.tell({ text: 'Noted.' });
    const shut = gone.mockImplementation(toasts.close);
    ({ end } = drawHook(() => useUndoKeys(toasts, shut), undefined));
  });
  afterEach(() => {
    void end();
    vi.clearAllMocks();
    document.body.innerHTML = '';
  });
  const taken = () => [ida, mira].map((act) => act.mock.calls.length);

  it('take back the last thing, then the one before it, and say which is gone', () => {
    expect(press(latinZ)).toBe(false);
    expect(taken()).toEqual([0, 1]);
    expect(press(latinZ)).toBe(false);
    expect(taken()).toEqual([1, 1]);
    expect(gone).toHaveBeenCalledTimes(2);
    expect(press(latinZ)).toBe(true);
  });

  it('take one thing back when they are held down', () => {
    press(latinZ);
    press({ ...latinZ, repeat: true });
    press({ ...latinZ, repeat: true });
    expect(taken()).toEqual([0, 1]);
  });

  it('are those of the place on a Hebrew, Greek or Cyrillic keyboard', () => {
    press(hebrewZ);
    expect(taken()).toEqual([0, 1]);
    press({ key: 'Я', code: 'KeyZ' });
    expect(taken()).toEqual([1, 1]);
  });

  it('are those of the letter on every Latin one', () => {
    press({ key: 'y', code: 'KeyZ' });
    press({ key: ';', code: 'KeyZ' });
    expect(taken()).toEqual([0, 0]);
    press({ key: 'z', code: 'KeyY' });
    expect(taken()).toEqual([0, 1]);
  });

  it('mean nothing here where something else answered them, or text is written', () => {
    const field = document.body.appendChild(document.createElement('input'));
    press(latinZ, field);
    const other = document.body.appendChild(document.createElement('div'));
    other.addEventListener('keydown', (event) => event.preventDefault());
    press(latinZ, other);
    press({ ...latinZ, shiftKey: true });
    press({ ...latinZ, ctrlKey: false });
    expect(taken()).toEqual([0, 0]);
    field.type = 'checkbox';
    press(latinZ, field);
    expect(taken()).toEqual([0, 1]);
  });
});
