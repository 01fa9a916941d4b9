import { describe, expect, it } from 'vitest';
import { inOrder } from '../../src/background/inOrder';

describe('in order', () => {
  const begun = () => {
    const log: string[] = [];
    const ends = new Map<string, () => void>();
    const turns = inOrder<number>();
    const add = (key: number, name: string) =>
      turns(key, async () => {
        log.push(name);
        await new Promise<void>((end) => ends.set(name, end));
      });
    return { log, add, end: (name: string) => ends.get(name)?.() };
  };

  it('what is slow is done before what came after it, with the same key only', async () => {
    const { log, add, end } = begun();
    const all = [add(1, 'slow'), add(1, 'quick'), add(2, 'elsewhere')];
    await expect.poll(() => log).toEqual(['slow', 'elsewhere']);
    end('slow');
    await expect.poll(() => log).toEqual(['slow', 'elsewhere', 'quick']);
    end('quick');
    end('elsewhere');
    await Promise.all(all);
  });

  it('one that fails holds up nobody', async () => {
    const turns = inOrder<number>();
    const failed = turns(1, async () => {
      throw new Error('no');
    });
    const next = turns(1, async () => undefined);
    await expect(failed).rejects.toThrow('no');
    await expect(next).resolves.toBeUndefined();
  });
});
