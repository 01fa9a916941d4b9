import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import * as storage from '../../src/storage';
import { database } from '../../src/storage/database';

const march = '2026-03-02T10:00:00.000Z';
const april = '2026-04-02T10:00:00.000Z';

beforeEach(() => Promise.all(database.tables.map((table) => table.clear())));

async function person(name: string, company?: string) {
  const saved = await storage.addTyped({ name, ...(company !== undefined && { company }) }, march);
  if ('refused' in saved) throw new Error(saved.refused);
  return saved.person;
}

async function joined(...given: Parameters<typeof storage.addSuggested>): Promise<storage.Joined> {
  const made = await storage.addSuggested(...given);
  if (!('person' in made)) throw new Error(JSON.stringify(made));
  return made;
}

describe('next steps', () => {
  it('are written down, corrected, ticked with a day, unticked, deleted and restored', async () => {
    const { id: personId } = await person('Mira Solberg');
    const step = await storage.addNextStep({ personId, kind: 'book', text: '  The   Quiet Desk ' }, march);
    if (!step) throw new Error('not written');
    expect(step).toMatchObject({ kind: 'book', text: 'The Quiet Desk' });
    await storage.changeNextStep(step.id, { text: 'The Quiet Desk, second edition', kind: 'article' }, april);
    await storage.changeNextStep(step.id, { text: ' ' }, april);
    await storage.tickNextStep(step.id, '2026-03-20', april);
    expect(await storage.listNextSteps({ id: personId })).toMatchObject([
      { text: 'The Quiet Desk, second edition', kind: 'article', doneOn: '2026-03-20' },
    ]);
    await storage.tickNextStep(step.id, undefined, april);
    expect((await storage.listNextSteps())[0]).not.toHaveProperty('doneOn');
    await storage.deleteNextStep(step.id, april);
    expect(await storage.listNextSteps()).toEqual([]);
    await storage.restoreNextStep(step.id, april);
    expect(await storage.listNextSteps()).toHaveLength(1);
    expect(await storage.addNextStep({ personId, kind: 'other', text: ' \n' }, april)).toBeUndefined();
  });
});

describe('introductions on record (M56)', () => {
  it('are corrected by a new record; the old one stays underneath (decision 10)', async () => {
    const [mira, ida, joao] = [await person('Mira Solberg'), await person('Ida Brandt'), await person('João Prado')];
    const made = await storage.recordIntroduction(
      { fromId: mira.id, toId: ida.id, how: 'suggested', at: march },
      march,
    );
    const corrected = await storage.correctIntroduction(made?.id ?? '', { toId: joao.id }, april);
    await storage.correctIntroduction(made?.id ?? '', { how: 'introduced' }, april);
    expect(await storage.listIntroductions()).toMatchObject([
      { fromId: mira.id, toId: joao.id, how: 'introduced', supersedes: corrected?.id },
    ]);
    expect(await storage.listIntroductions(ida)).toEqual([]);
    expect(await database.introductions.count()).toBe(3);
  });

  it('join two people once: "introduced" corrects "suggested", and nothing corrects it back', async () => {
    const [mira, ida] = [await person('Mira Solberg'), await person('Ida Brandt')];
    const pair = { fromId: mira.id, toId: ida.id };
    await storage.recordIntroduction({ ...pair, how: 'suggested', at: march }, march);
    await storage.recordIntroduction({ ...pair, how: 'introduced', at: april }, april);
    await storage.recordIntroduction({ ...pair, how: 'suggested', at: april }, april);
    expect(await storage.listIntroductions()).toMatchObject([{ how: 'introduced', at: april }]);
  });

  it('lead nobody to themselves, under whichever of their ids', async () => {
    const [mira, twin] = [await person('Mira Solberg'), await person('Mira Solberg')];
    await storage.mergePeople(mira.id, twin.id, march);
    const own = { how: 'suggested', at: march } as const;
    expect(await storage.recordIntroduction({ fromId: mira.id, toId: twin.id, ...own }, march)).toBeUndefined();
    expect(await storage.recordIntroduction({ fromId: mira.id, toId: mira.id, ...own }, march)).toBeUndefined();
  });

  it('are deleted softly and restored', async () => {
    const [mira, ida] = [await person('Mira Solberg'), await person('Ida Brandt')];
    const made = await storage.recordIntroduction(
      { fromId: mira.id, toId: ida.id, how: 'suggested', at: march },
      march,
    );
    await storage.deleteIntroduction(made?.id ?? '', april);
    expect(await storage.listIntroductions()).toEqual([]);
    await storage.restoreIntroduction(made?.id ?? '');
    expect(await storage.listIntroductions()).toHaveLength(1);
  });
});

describe('somebody who was named becomes a person in the list (M16, M56)', () => {
  it('with who named them, the reason to write, and the link from the next step', async () => {
    const mira = await person('Mira Solberg');
    const step = await storage.addNextStep({ personId: mira.id, kind: 'person', text: 'Ida Brandt' }, march);
    const { person: ida } = await joined(
      { fromId: mira.id, name: 'Ida Brandt', company: 'Lanternworks', stepId: step?.id, conversationId: 'c1' },
      april,
    );
    expect(await storage.getPerson(ida.id)).toMatchObject({
      name: 'Ida Brandt',
      company: 'Lanternworks',
      typed: ['name', 'company'],
      plan: { foundThrough: 'recommendation', recommender: 'Mira Solberg', occasion: 'recommended' },
    });
    expect(await storage.listIntroductions()).toMatchObject([
      { fromId: mira.id, toId: ida.id, how: 'suggested', conversationId: 'c1', at: april },
    ]);
    expect(await storage.listNextSteps()).toMatchObject([{ suggestedId: ida.id }]);
  });

  it('is never doubled in silence: entries of that name are offered first, and nothing is written', async () => {
    const [mira, ida] = [await person('Mira Solberg'), await person('Ída BRANDT', 'Lanternworks')];
    const offered = await storage.addSuggested({ fromId: mira.id, name: 'Ida Brandt' }, april);
    expect(offered).toEqual({ candidates: [ida] });
    expect([await database.people.count(), await database.introductions.count()]).toEqual([2, 0]);
    const { person: same } = await joined({ fromId: mira.id, name: 'Ida Brandt', as: ida.id }, april);
    expect(same).toMatchObject({ id: ida.id, plan: { recommender: 'Mira Solberg' } });
    const { person: other } = await joined({ fromId: mira.id, name: 'Ida Brandt', as: 'new' }, april);
    expect(other.id).not.toBe(ida.id);
  });

  it('keeps what the user has planned for somebody who was there', async () => {
    const [mira, ida] = [await person('Mira Solberg'), await person('Ida Brandt')];
    await storage.changePlan(ida.id, { occasion: 'alumni', hook: 'the same school' }, march);
    const { person: same } = await joined({ fromId: mira.id, name: 'Ida Brandt', as: ida.id }, april);
    expect(same.plan).toMatchObject({ occasion: 'alumni', hook: 'the same school', recommender: 'Mira Solberg' });
  });

  it('can be taken back: the new entry goes, the link goes, one that was there is as it was', async () => {
    const [mira, joao] = [await person('Mira Solberg'), await person('João Prado')];
    const step = await storage.addNextStep({ personId: mira.id, kind: 'person', text: 'Ida Brandt' }, march);
    const made = await joined({ fromId: mira.id, name: 'Ida Brandt', stepId: step?.id }, april);
    const linked = await joined({ fromId: mira.id, name: 'João Prado', as: joao.id }, april);
    await storage.takeBackSuggested(made, april, step?.id);
    await storage.takeBackSuggested(linked, april);
    expect((await storage.listPeople()).map(({ name }) => name).sort()).toEqual(['João Prado', 'Mira Solberg']);
    expect(await storage.listIntroductions()).toEqual([]);
    expect((await storage.listNextSteps())[0]).not.toHaveProperty('suggestedId');
    expect(await storage.getPerson(joao.id)).not.toHaveProperty('plan');
  });

  it('leaves an introduction that was on record already where it was', async () => {
    const [mira, joao] = [await person('Mira Solberg'), await person('João Prado')];
    await storage.recordIntroduction({ fromId: mira.id, toId: joao.id, how: 'introduced', at: march }, march);
    const linked = await joined({ fromId: mira.id, name: 'João Prado', as: joao.id }, april);
    await storage.takeBackSuggested(linked, april);
    expect(await storage.listIntroductions()).toMatchObject([{ how: 'introduced', at: march }]);
  });

  it('needs a name, and somebody who named them', async () => {
    const mira = await person('Mira Solberg');
    expect(await storage.addSuggested({ fromId: mira.id, name: ' ' }, april)).toEqual({ refused: 'no-name' });
    expect(await storage.addSuggested({ fromId: 'gone', name: 'Ida' }, april)).toEqual({ refused: 'nobody-led-there' });
    expect(await database.people.count()).toBe(1);
  });
});
