import 'fake-indexeddb/auto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { database } from '../../src/storage/database';
import { personOf } from '../domain/person/people';

const unheard: unknown[] = [];
// Any that nobody hears would fail the run: meanwhile only this test does.
const others = process.listeners('unhandledRejection');
beforeAll(() => {
  process.removeAllListeners('unhandledRejection').on('unhandledRejection', (reason) => unheard.push(reason));
});
afterAll(() => {
  process.removeAllListeners('unhandledRejection');
  for (const other of others) process.on('unhandledRejection', other);
});
beforeEach(async () => {
  unheard.length = 0;
  await database.people.put(mira);
});

const mira = personOf('mira');
/** Fails: somebody has that id. */
const addAgain = () => database.people.add(mira);
const isThere = { name: 'ConstraintError' };

describe('a write that fails', () => {
  it('is told to the page where nobody waits for it, as failed promises of the browser are', async () => {
    void addAgain();
    await vi.waitFor(() => expect(unheard).toMatchObject([isThere]));
  });

  it('is told to whoever waits for it, and then not to the page', async () => {
    await expect(addAgain().catch((error: unknown) => error)).resolves.toMatchObject(isThere);
    void addAgain();
    await vi.waitFor(() => expect(unheard).toMatchObject([isThere]));
  });

  it('because what is kept was closed is told by those who closed it', async () => {
    database.close();
    void addAgain();
    await database.open();
    void addAgain();
    await vi.waitFor(() => expect(unheard).toMatchObject([isThere]));
  });
});
