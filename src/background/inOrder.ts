/**
 * What comes with the same key is done one after another, in the order it came: what was told last holds last. One that
 * fails holds up nobody.
 */
export function inOrder<Key>(): (key: Key, act: () => Promise<void>) => Promise<void> {
  const last = new Map<Key, Promise<void>>();
  return (key, act) => {
    const before = last.get(key) ?? Promise.resolve();
    const turn = before.catch(() => undefined).then(act);
    last.set(key, turn);
    const forget = () => {
      if (last.get(key) === turn) last.delete(key);
    };
    turn.then(forget, forget);
    return turn;
  };
}
