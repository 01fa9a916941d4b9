// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { useLineByLine } from '../../../../src/surfaces/components/frame/useLineByLine';
import { useOneSave } from '../../../../src/surfaces/components/frame/useOneSave';
import { drawHook } from '../../options/hook';

const full = new DOMException('The disk is full', 'QuotaExceededError');

/** A write that ends when the test says so. */
function slowWrite() {
  const writes: { readonly done: () => void; readonly fail: (error: Error) => void }[] = [];
  const work = vi.fn((_line?: string) => new Promise<void>((done, fail) => writes.push({ done, fail })));
  return { work, done: () => writes.shift()?.done(), fail: () => writes.shift()?.fail(full) };
}

describe('a form that is saved', () => {
  it('is saved once however often it is pressed, and again when that is done', async () => {
    const { work, done } = slowWrite();
    const save = drawHook(() => useOneSave(), undefined).given();
    const first = save(work);
    await save(work);
    expect(work).toHaveBeenCalledTimes(1);
    done();
    await first;
    void save(work);
    expect(work).toHaveBeenCalledTimes(2);
  });

  it('tells that it could not be, and can be again', async () => {
    const { work, fail } = slowWrite();
    const save = drawHook(() => useOneSave(), undefined).given();
    const first = save(work);
    fail();
    await expect(first).rejects.toBe(full);
    void save(work);
    expect(work).toHaveBeenCalledTimes(2);
  });

  it('stays the same form when it is drawn anew meanwhile', async () => {
    const { work } = slowWrite();
    const form = drawHook(() => useOneSave(), undefined);
    void form.given()(work);
    await form.draw(undefined);
    await form.given()(work);
    expect(work).toHaveBeenCalledTimes(1);
  });
});

describe('one line after the other', () => {
  const start = () => {
    const write = slowWrite();
    const line = drawHook(() => useLineByLine(write.work), undefined);
    const type = (text: string) => line.act(() => line.given().type(text));
    let added: Promise<unknown> = Promise.resolve();
    const add = () =>
      line.act(() => {
        added = line.given().add(new Event('submit'));
        // Heard of by the test, or not at all.
        added.catch(() => undefined);
      });
    return { ...write, type, add, added: () => added, text: () => line.given().text, act: line.act };
  };

  it('leaves the field at once for the next', async () => {
    const { work, type, add, text, done } = start();
    await type('ask Ida');
    await add();
    expect(text()).toBe('');
    await add();
    expect(work.mock.calls).toEqual([['ask Ida']]);
    await type('read the report');
    done();
    await add();
    expect(work.mock.calls).toEqual([['ask Ida'], ['read the report']]);
  });

  it('comes back when it could not be written, before what was typed meanwhile, and is heard of', async () => {
    const { type, add, added, text, fail, act } = start();
    await type('ask Ida');
    await add();
    await act(async () => fail());
    expect(text()).toBe('ask Ida');
    await add();
    await type('read the');
    await act(async () => fail());
    expect(text()).toBe('ask Ida read the');
    await expect(added()).rejects.toBe(full);
  });
});
