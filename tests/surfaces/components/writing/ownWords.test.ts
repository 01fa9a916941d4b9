import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createOwnWords } from '../../../../src/surfaces/components/writing/ownWords';

/** A field with its database: what is on the screen, and writes that a test lets arrive. */
function field(stored: string) {
  const state = { shown: stored };
  const writes: { readonly done: () => void; readonly fails: (why: Error) => void }[] = [];
  const own = createOwnWords(stored, (text) => {
    state.shown = text;
  });
  return {
    state,
    own,
    type(text: string) {
      state.shown = text;
      return own.typed(text, () => new Promise<void>((done, fails) => writes.push({ done, fails })));
    },
    async written() {
      writes.shift()?.done();
      await vi.advanceTimersByTimeAsync(0);
    },
    async refused() {
      writes.shift()?.fails(new Error('The disk is full'));
      await vi.advanceTimersByTimeAsync(0);
    },
  };
}

const quiet = () => vi.advanceTimersByTimeAsync(5_000);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a text that is written as it is typed', () => {
  it('shows what is written somewhere else', () => {
    const { own, state } = field('a');
    own.arrived('b');
    expect(state.shown).toBe('b');
  });

  it('keeps what was typed since when our own words return late', async () => {
    const { own, state, type, written } = field('');
    void type('a');
    void type('ab');
    await written();
    own.arrived('a');
    expect(state.shown).toBe('ab');
    await written();
    void type('abc');
    own.arrived('ab');
    expect(state.shown).toBe('abc');
    await written();
    own.arrived('abc');
    await quiet();
    expect(state.shown).toBe('abc');
  });

  it('keeps what was typed when our own words return very late indeed', async () => {
    const { own, state, type, written } = field('');
    void type('a');
    void type('ab');
    await written();
    await written();
    await quiet();
    expect(state.shown).toBe('ab');
    own.arrived('ab');
    expect(state.shown).toBe('ab');
  });

  it('takes over what was written somewhere else meanwhile, once the hand is at rest', async () => {
    const { own, state, type, written } = field('');
    void type('a');
    await written();
    own.arrived('theirs');
    expect(state.shown).toBe('a');
    await quiet();
    expect(state.shown).toBe('theirs');
  });

  it('takes over a text that was once typed here and is brought back elsewhere, as by Undo', async () => {
    const { own, state, type, written } = field('first');
    void type('second');
    await written();
    own.arrived('second');
    await quiet();
    own.arrived('first');
    expect(state.shown).toBe('first');
    own.arrived('second');
    expect(state.shown).toBe('second');
  });

  it('stays what was typed when it could not be written, until it can', async () => {
    const { own, state, type, written, refused } = field('');
    const failed = expect(type('a')).rejects.toThrow('full');
    await refused();
    await failed;
    own.arrived('theirs');
    await quiet();
    expect(state.shown).toBe('a');
    void type('ab');
    await written();
    own.arrived('ab');
    await quiet();
    own.arrived('theirs');
    expect(state.shown).toBe('theirs');
  });

  it('asks nothing more of a field that is gone', async () => {
    const { own, state, type, written } = field('');
    void type('a');
    await written();
    own.arrived('theirs');
    own.end();
    await quiet();
    expect(state.shown).toBe('a');
  });
});
