import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OpenTab } from '../../../src/platform';
import type { Outcome } from '../../../src/surfaces/reading/readUntilLoaded';
import { createSidebarModel, type SidebarModel } from '../../../src/surfaces/sidebar/model';
import { readingOf } from '../../domain/person/readings';
import { awaited, fakeWorld, profileTab, settled } from './fakeWorld';

const MIRA = profileTab('mira-solberg', { title: 'Mira Solberg | LinkedIn' });
const ofMira = readingOf();
const ofIda = readingOf({}, { slug: 'ida-brandt', memberId: 'ACoAAEXAMPLEidaBrandt00000000000000000' });

let fake: ReturnType<typeof fakeWorld>;
let model: SidebarModel;
let end: () => void;

async function begin(front: OpenTab | undefined = MIRA) {
  fake = fakeWorld();
  fake.state.front = front;
  model = createSidebarModel(fake.world);
  end = model.start();
  await settled();
}

beforeEach(() => begin());
afterEach(() => end());

describe('what was left for the sidebar', () => {
  const left = (outcome: Outcome, tabId = MIRA.id) => ({ kind: 'reading', tabId, outcome }) as const;

  it('is taken when the sidebar opens', async () => {
    end();
    fake = fakeWorld();
    fake.state.front = MIRA;
    fake.state.waiting.set(10, left({ reading: ofMira }));
    model = createSidebarModel(fake.world);
    end = model.start();
    await settled();
    expect(model.task.value).toEqual({ at: 'checking', reading: ofMira });
  });

  it('is taken even when the tab changes while the sidebar opens', async () => {
    end();
    fake = fakeWorld();
    const [first, second] = [awaited<OpenTab | undefined>(), awaited<OpenTab | undefined>()];
    fake.state.looks.push(first.promise, second.promise);
    fake.state.waiting.set(10, left({ reading: ofMira }));
    model = createSidebarModel(fake.world);
    end = model.start();
    fake.listeners.tab?.();
    first.answer({ ...MIRA, loading: true });
    await settled();
    second.answer(MIRA);
    await settled();
    expect(model.task.value).toEqual({ at: 'checking', reading: ofMira });
  });

  it.each(['loading', 'stale'] as const)(
    'is read on, visibly, where the shortcut was quicker than the page (%s), and shown when it is there',
    async (notRead) => {
      fake.state.outcomes.push({ notRead }, { reading: ofMira });
      await fake.leave(10, left({ notRead }));
      expect(fake.state.waited).toBe(1);
      expect(model.task.value).toEqual({ at: 'checking', reading: ofMira });
    },
  );

  it('is said where nothing could be read, without a second reading', async () => {
    await fake.leave(10, left({ notRead: 'wall' }));
    expect(model.task.value).toEqual({ at: 'not-read', why: 'wall' });
    expect(fake.state.readTabs).toEqual([]);
  });

  it('is taken once', async () => {
    await fake.leave(10, left({ reading: ofMira }));
    model.goBack();
    await settled();
    expect(model.task.value).toEqual({ at: 'following' });
  });

  it('for another window stays there', async () => {
    await fake.leave(11, left({ reading: ofMira }));
    expect(model.task.value).toEqual({ at: 'following' });
    expect(fake.state.waiting.has(11)).toBe(true);
  });

  it.each([
    ['of another tab', left({ reading: ofMira }, 99)],
    ['of another profile than the one in front', left({ reading: ofIda })],
    ['that failed in another tab', left({ notRead: 'no-page' }, 99)],
  ])('is no longer shown where it is a reading %s', async (_what, waiting) => {
    await fake.leave(10, waiting);
    expect(model.task.value).toEqual({ at: 'following' });
  });

  it('is a person to show', async () => {
    await fake.leave(10, { kind: 'person', id: 'some-id' });
    expect(model.task.value).toEqual({ at: 'person', id: 'some-id' });
  });

  it('is a selected text, which becomes a form to check and no reading (K6)', async () => {
    await fake.leave(10, { kind: 'text', details: { name: 'Jonas Weber', company: 'Nordlab' } });
    expect(model.task.value).toMatchObject({ at: 'typing' });
    expect(model.corrections.value).toMatchObject({ name: 'Jonas Weber', company: 'Nordlab' });
    expect(fake.state.readTabs).toEqual([]);
  });

  describe('while there are unsaved words', () => {
    beforeEach(async () => {
      model.typeSomeone({ name: 'Jonas Weber' });
      await fake.leave(10, left({ reading: ofMira }));
    });

    it('waits, and the words stay', () => {
      expect(model.task.value).toMatchObject({ at: 'typing' });
      expect(model.corrections.value).toEqual({ name: 'Jonas Weber' });
      expect(fake.state.waiting.has(10)).toBe(true);
    });

    it('waits as well where they were typed while it was made ready', async () => {
      model.goBack();
      await settled();
      const ready = awaited<void>();
      fake.state.ready = ready.promise;
      await fake.leave(10, { kind: 'text', details: { name: 'Ida Brandt' } });
      model.typeSomeone();
      model.corrections.value = { name: 'Jonas W' };
      ready.answer();
      await settled();
      expect(model.corrections.value).toEqual({ name: 'Jonas W' });
      model.goBack();
      await settled();
      expect(model.corrections.value).toEqual({ name: 'Ida Brandt' });
    });

    it('is shown once they are given up', async () => {
      model.goBack();
      await settled();
      expect(model.task.value).toEqual({ at: 'checking', reading: ofMira });
    });

    it('is shown once they are saved', async () => {
      model.openPerson('jonas');
      await settled();
      expect(model.task.value).toEqual({ at: 'checking', reading: ofMira });
    });
  });

  it('is shown once corrections of somebody in the list are saved', async () => {
    model.correctPerson('mira', { position: 'Head of Tooling' });
    await fake.leave(10, left({ reading: ofMira }));
    expect(model.task.value).toEqual({ at: 'person', id: 'mira' });
    model.correctPerson('mira', {});
    await settled();
    expect(model.task.value).toEqual({ at: 'checking', reading: ofMira });
  });
});
