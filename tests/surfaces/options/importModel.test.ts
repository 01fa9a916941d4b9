import { describe, expect, it } from 'vitest';
import type { ImportChoices, ImportRecord } from '../../../src/domain/imports';
import { createImportModel, type ImportState } from '../../../src/surfaces/options/import/importModel';
import type { FromWorker, Preview, ToWorker } from '../../../src/surfaces/options/import/workerMessages';

const choices: ImportChoices = { into: 'known', keepEmails: false, answers: new Map() };
const preview: Preview = {
  kind: 'table',
  added: 1,
  updated: 0,
  same: 0,
  alike: [],
  alikeCount: 0,
  leftOut: [],
  leftOutCount: 0,
  emails: 0,
  first: [],
};
const fileOf = (name: string) => new File([], name);

/** A worker that hears, and says what the test has it say. */
class Told extends EventTarget {
  readonly asked: ToWorker[] = [];
  ended = false;
  postMessage(message: ToWorker) {
    this.asked.push(message);
  }
  terminate() {
    this.ended = true;
  }
  say(data: FromWorker) {
    if (!this.ended) this.dispatchEvent(new MessageEvent('message', { data }));
  }
  breakDown() {
    this.dispatchEvent(new Event('error'));
  }
}

function world() {
  const workers: Told[] = [];
  const finished = new Map<string, ImportRecord>();
  let tick = 0;
  const model = createImportModel({
    startWorker: () => {
      const worker = new Told();
      workers.push(worker);
      return worker as unknown as Worker;
    },
    nowText: () => `2026-03-06T10:00:0${tick++}.000Z`,
    settle: async (at) => finished.get(at),
  });
  const asked = (ask: ToWorker['ask']) => {
    const worker = workers.findLast((one) => !one.ended && one.asked.some((message) => message.ask === ask));
    if (!worker) throw new Error(`nobody was asked to ${ask}`);
    return worker;
  };
  /** The record under which the import of this file came to its end. */
  const bringIn = (file: string): ImportRecord => {
    model.open(fileOf(file));
    asked('open').say({ is: 'preview', preview });
    model.run(choices);
    const worker = asked('run');
    const begun = worker.asked.findLast((message) => message.ask === 'run');
    const record: ImportRecord = { id: file, at: begun?.now ?? '', file, kind: 'table', into: 'known' };
    finished.set(record.at, record);
    return record;
  };
  return { model, workers, asked, bringIn, at: (): ImportState['at'] => model.state.value.at };
}

describe('cancelling', () => {
  it('says that nothing of the file came in', async () => {
    const { model } = world();
    model.open(fileOf('b.csv'));
    await model.cancel();
    expect(model.state.value).toEqual({ at: 'choose', cancelled: 'b.csv' });
  });

  it('shows the import where it had come to its end at that very moment', async () => {
    const { model, bringIn } = world();
    const record = bringIn('a.csv');
    await model.cancel();
    expect(model.state.value).toEqual({ at: 'done', record });
  });

  it('while another file is read says so of that file, whatever was brought in before', async () => {
    const { model, asked, bringIn } = world();
    const record = bringIn('a.csv');
    asked('run').say({ is: 'done', record });
    model.again();
    model.open(fileOf('b.csv'));
    await model.cancel();
    expect(model.state.value).toEqual({ at: 'choose', cancelled: 'b.csv' });
  });

  it('says so too when the import before was stopped, or failed', async () => {
    const { model, asked, bringIn } = world();
    bringIn('a.csv');
    await model.cancel();
    model.open(fileOf('b.csv'));
    await model.cancel();
    expect(model.state.value).toEqual({ at: 'choose', cancelled: 'b.csv' });
    bringIn('c.csv');
    asked('run').say({ is: 'failed', why: 'full' });
    model.open(fileOf('d.csv'));
    await model.cancel();
    expect(model.state.value).toEqual({ at: 'choose', cancelled: 'd.csv' });
  });
});

describe('more of a long list', () => {
  const rows = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, at) => ({ line: from + at, why: { code: 'twice' as const } }));

  it('is added once, however often it was asked for before it came', () => {
    const { model, asked } = world();
    model.open(fileOf('b.csv'));
    asked('open').say({ is: 'preview', preview: { ...preview, leftOut: rows(0, 2), leftOutCount: 5 } });
    model.more('leftOut');
    model.more('leftOut');
    const worker = asked('more');
    for (const message of worker.asked)
      if (message.ask === 'more')
        worker.say({ is: 'more', from: message.from, more: { leftOut: rows(message.from, message.from + 2) } });
    expect(model.state.value).toMatchObject({ preview: { leftOut: rows(0, 4) } });
    model.more('leftOut');
    expect(worker.asked.at(-1)).toEqual({ ask: 'more', of: 'leftOut', from: 4 });
  });
});

describe('taking an import back', () => {
  const undone = { removed: 3, givenBack: 1, stayed: 0 };

  it('says what was taken back, and is busy until then', async () => {
    const { model, asked } = world();
    const answer = model.undo('a.csv');
    expect(model.undoing.value).toBe('a.csv');
    asked('undo').say({ is: 'undone', undone });
    expect(await answer).toEqual({ undone });
    expect(model.undoing.value).toBeUndefined();
  });

  it('goes on while a file that is being read is cancelled', async () => {
    const { model, asked } = world();
    model.open(fileOf('b.csv'));
    const answer = model.undo('a.csv');
    await model.cancel();
    expect(model.undoing.value).toBe('a.csv');
    asked('undo').say({ is: 'undone', undone });
    expect(await answer).toEqual({ undone });
    expect(model.undoing.value).toBeUndefined();
  });

  it.each<[string, (worker: Told) => void, string]>([
    ['fails', (worker) => worker.say({ is: 'failed', why: 'full' }), 'full'],
    ['breaks down', (worker) => worker.breakDown(), 'failed'],
  ])('answers as well where it %s, and leaves the preview of another file as it is', async (_how, end, why) => {
    const { model, asked } = world();
    model.open(fileOf('b.csv'));
    asked('open').say({ is: 'preview', preview });
    const answer = model.undo('a.csv');
    end(asked('undo'));
    expect(await answer).toEqual({ failed: why });
    expect(model.undoing.value).toBeUndefined();
    expect(model.state.value).toEqual({ at: 'preview', file: 'b.csv', preview });
  });

  it('leaves no worker behind', async () => {
    const { model, workers, asked } = world();
    const answer = model.undo('a.csv');
    asked('undo').say({ is: 'undone' });
    expect(await answer).toEqual({});
    expect(workers.every(({ ended }) => ended)).toBe(true);
  });
});
