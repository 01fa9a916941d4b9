import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OpenTab } from '../../../src/platform';
import type { Outcome } from '../../../src/surfaces/reading/readUntilLoaded';
import { createSidebarModel, type SidebarModel } from '../../../src/surfaces/sidebar/model';
import { readingOf } from '../../domain/person/readings';
import { awaited, fakeWorld, profileTab, settled } from './fakeWorld';

const MIRA = profileTab('mira-solberg', { title: 'Mira Solberg | LinkedIn' });
const IDA = profileTab('ida-brandt', { id: 2, title: 'Ida Brandt | LinkedIn' });
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

describe('the sidebar follows the tab in front', () => {
  it('and says who is open by address and title alone (decision 3)', async () => {
    expect(model.address.value).toEqual({ slug: 'mira-solberg', name: 'Mira Solberg' });
    await fake.show(IDA);
    expect(model.address.value).toEqual({ slug: 'ida-brandt', name: 'Ida Brandt' });
    expect(fake.state.readTabs).toEqual([]);
  });

  it('and drops an answer that comes after one to a later question', async () => {
    const early = awaited<OpenTab | undefined>();
    const late = awaited<OpenTab | undefined>();
    fake.state.looks.push(early.promise, late.promise);
    fake.listeners.tab?.();
    fake.listeners.tab?.();
    late.answer(IDA);
    await settled();
    early.answer(MIRA);
    await settled();
    expect(model.address.value.slug).toBe('ida-brandt');
  });

  it('and leaves a person chosen from the list when another profile comes to the front', async () => {
    model.openPerson('some-id');
    await fake.show({ ...MIRA, loading: true });
    expect(model.task.value).toEqual({ at: 'person', id: 'some-id' });
    await fake.show(IDA);
    expect(model.task.value).toEqual({ at: 'following' });
  });

  it('and asks for the permission when it was taken back, then follows again', async () => {
    fake.state.allowed = false;
    fake.listeners.permission?.();
    await settled();
    expect(model.allowed.value).toBe(false);
    fake.state.allowed = true;
    fake.state.front = IDA;
    fake.listeners.permission?.();
    await settled();
    expect([model.allowed.value, model.address.value.slug]).toEqual([true, 'ida-brandt']);
  });

  it('until it is closed', () => {
    end();
    expect(fake.listeners).toEqual({});
  });
});

describe('the title of the page before', () => {
  const namesake = (title: string) => profileTab('mira-berg', { title });

  it('is not the name under a new address', async () => {
    await fake.show(namesake('Mira Solberg | LinkedIn'));
    expect(model.address.value).toEqual({ slug: 'mira-berg' });
    await fake.show({ ...namesake('Mira Solberg | LinkedIn'), loading: true });
    expect(model.address.value).toEqual({ slug: 'mira-berg' });
    await fake.show(namesake('Mira Berg | LinkedIn'));
    expect(model.address.value).toEqual({ slug: 'mira-berg', name: 'Mira Berg' });
  });

  it('speaks for itself in another tab', async () => {
    await fake.show({ ...namesake('Mira Solberg | LinkedIn'), id: 2 });
    expect(model.address.value).toEqual({ slug: 'mira-berg', name: 'Mira Solberg' });
  });
});

describe('a reading', () => {
  it('is shown to be checked, of the tab in front only (K2)', async () => {
    fake.state.outcomes.push({ reading: ofMira });
    await model.read();
    expect(model.task.value).toEqual({ at: 'checking', reading: ofMira });
    expect(fake.state.readTabs).toEqual([MIRA.id]);
  });

  it('says so while the page is still loading, and tries again', async () => {
    const second = awaited<Outcome>();
    fake.state.outcomes.push({ notRead: 'loading' }, second.promise);
    const reading = model.read();
    await settled();
    expect(model.task.value).toEqual({ at: 'reading', waiting: true });
    second.answer({ reading: ofMira });
    await reading;
    expect(model.task.value).toMatchObject({ at: 'checking' });
  });

  it('is dropped when the user went on to another profile meanwhile', async () => {
    const answer = awaited<Outcome>();
    fake.state.outcomes.push(answer.promise);
    const reading = model.read();
    await fake.show(IDA);
    answer.answer({ reading: ofMira });
    await reading;
    expect(model.task.value).toEqual({ at: 'following' });
  });

  it('is dropped when the user stopped it, and the page is not asked again', async () => {
    const answer = awaited<Outcome>();
    fake.state.outcomes.push(answer.promise);
    const reading = model.read();
    await settled();
    model.goBack();
    answer.answer({ notRead: 'loading' });
    await reading;
    expect(model.task.value).toEqual({ at: 'following' });
    expect(fake.state.readTabs).toHaveLength(1);
  });

  it('is dropped for a later one', async () => {
    const first = awaited<Outcome>();
    fake.state.outcomes.push(first.promise, { notRead: 'wall' });
    const readings = [model.read(), model.read()];
    await readings[1];
    first.answer({ reading: ofMira });
    await readings[0];
    expect(model.task.value).toEqual({ at: 'not-read', why: 'wall' });
  });

  it('of somebody else than the address names is stale, even where the address changed last of all', async () => {
    fake.state.outcomes.push({ reading: ofIda });
    await model.read();
    expect(model.task.value).toEqual({ at: 'not-read', why: 'stale' });
    fake.state.outcomes.push({ reading: ofMira });
    // The browser tells of the change late: only the look after the reading sees it.
    fake.state.front = IDA;
    await model.read();
    expect(model.task.value).not.toMatchObject({ at: 'checking' });
    expect(model.address.value.slug).toBe('ida-brandt');
  });

  it('that failed says why', async () => {
    fake.state.outcomes.push({ notRead: 'not-agreed' });
    await model.read();
    expect(model.task.value).toEqual({ at: 'not-read', why: 'not-agreed' });
  });

  it('can leave parts out without losing the words beside it', async () => {
    fake.state.outcomes.push({ reading: ofMira });
    await model.read();
    model.corrections.value = { company: 'Example Laboratories' };
    model.changeReading(ofIda);
    expect(model.task.value).toEqual({ at: 'checking', reading: ofIda });
    expect(model.corrections.value).toEqual({ company: 'Example Laboratories' });
  });
});

describe('unsaved words', () => {
  it('are begun with the name in front where somebody is typed in', () => {
    model.typeSomeone();
    expect(model.task.value).toEqual({ at: 'typing', address: { slug: 'mira-solberg', name: 'Mira Solberg' } });
    expect(model.corrections.value).toEqual({ name: 'Mira Solberg' });
  });

  it('survive a tab change, and an empty form does so too', async () => {
    await fake.show({ id: 3, windowId: 10, url: 'https://example.com/', loading: false });
    model.typeSomeone();
    expect(model.unsaved.value).toBe(false);
    await fake.show(IDA);
    expect(model.task.value).toEqual({ at: 'typing', address: {} });
    model.corrections.value = { name: 'Jonas' };
    await fake.show(MIRA);
    expect(model.task.value).toMatchObject({ at: 'typing' });
    expect(model.corrections.value).toEqual({ name: 'Jonas' });
  });

  it('keep a reading’s form in front; without them it goes with its profile', async () => {
    fake.state.outcomes.push({ reading: ofMira });
    await model.read();
    model.corrections.value = { position: 'Head of Everything' };
    await fake.show(IDA);
    expect(model.task.value).toEqual({ at: 'checking', reading: ofMira });
    model.corrections.value = {};
    await fake.show(MIRA);
    expect(model.task.value).toEqual({ at: 'following' });
  });

  it('keep the page of somebody in the list until they are saved', async () => {
    model.correctPerson('mira', { position: 'Head of Tooling' });
    await fake.show(IDA);
    expect(model.task.value).toEqual({ at: 'person', id: 'mira' });
    model.correctPerson('mira', {});
    await fake.show(MIRA);
    expect(model.task.value).toEqual({ at: 'following' });
  });
});

describe('corrections of somebody in the list that were saved', () => {
  const saved = { company: 'Northwind', position: 'Head of Tooling' };

  it('are no longer unsaved; what was typed meanwhile still is', () => {
    model.correctPerson('mira', saved);
    model.correctPerson('mira', { ...saved, position: 'Head of Tools', industry: 'Software' });
    model.corrected('mira', saved);
    expect(model.corrections.value).toEqual({ position: 'Head of Tools', industry: 'Software' });
    expect(model.task.value).toEqual({ at: 'person', id: 'mira' });
  });

  it('do not bring back a page that was left meanwhile, nor touch what is typed there', () => {
    model.correctPerson('mira', saved);
    model.typeSomeone({ name: 'Jonas Weber', company: 'Northwind' });
    model.corrected('mira', saved);
    expect(model.task.value).toMatchObject({ at: 'typing' });
    expect(model.corrections.value).toEqual({ name: 'Jonas Weber', company: 'Northwind' });
  });
});

describe('what is being done with somebody', () => {
  const COMPANY = { id: 3, windowId: 10, url: 'https://example.com/about', loading: false };

  it('keeps a conversation in front whatever tab comes, until the user leaves it (M47)', async () => {
    model.talk('mira', 'talk-1');
    await fake.show(IDA);
    await fake.show(COMPANY);
    expect(model.task.value).toEqual({ at: 'talking', id: 'mira', conversationId: 'talk-1' });
    expect(model.address.value).toEqual({});
    model.goBack();
    await fake.show(IDA);
    expect(model.task.value).toEqual({ at: 'following' });
  });

  it('keeps their page in front while it is prepared or looked back on, and follows again once all of it is ended', async () => {
    model.stay('mira', 'preparing', true);
    model.stay('mira', 'looking back', true);
    await fake.show(COMPANY);
    await fake.show(IDA);
    model.stay('mira', 'preparing', false);
    await fake.show(COMPANY);
    expect(model.task.value).toMatchObject({ at: 'person', id: 'mira' });
    model.stay('mira', 'looking back', false);
    expect(model.task.value).toEqual({ at: 'person', id: 'mira' });
    await fake.show(IDA);
    expect(model.task.value).toEqual({ at: 'following' });
  });

  it('that was ended after somebody else came into the sidebar changes nothing there', async () => {
    model.stay('mira', 'preparing', true);
    model.openPerson('ida');
    model.stay('mira', 'preparing', false);
    expect(model.task.value).toEqual({ at: 'person', id: 'ida' });
  });

  it('gives way to what the user asks for, since all of it is on record', async () => {
    model.talk('mira', 'talk-1');
    await fake.leave(10, { kind: 'person', id: 'ida' });
    expect(model.task.value).toEqual({ at: 'person', id: 'ida' });
  });

  it('goes on beside corrections: saving these does not end it', async () => {
    model.stay('mira', 'preparing', true);
    model.correctPerson('mira', { position: 'Head of Tooling' });
    model.corrected('mira', { position: 'Head of Tooling' });
    await fake.show(IDA);
    expect(model.task.value).toMatchObject({ at: 'person', id: 'mira' });
  });
});
