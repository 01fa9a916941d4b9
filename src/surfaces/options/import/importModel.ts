import { signal } from '@preact/signals';
import type { ImportChoices, ImportRecord } from '../../../domain/imports';
import type { TableColumns } from '../../../exchange';
import { askUndo, type UndoAnswer } from './askUndo';
import type { ColumnsToCheck, FileProblem, FromWorker, LongList, Preview, ToWorker } from './workerMessages';

export type ImportState =
  | { readonly at: 'choose'; readonly problem?: FileProblem | 'full' | 'failed'; readonly cancelled?: string }
  | { readonly at: 'reading'; readonly file: string }
  | { readonly at: 'columns'; readonly file: string; readonly columns: ColumnsToCheck }
  | { readonly at: 'preview'; readonly file: string; readonly preview: Preview }
  | { readonly at: 'running'; readonly file: string; readonly done: number; readonly all: number }
  | { readonly at: 'done'; readonly record: ImportRecord };

/** What the outside world is to it. */
export interface ImportWorld {
  startWorker(): Worker;
  nowText(): string;
  /** After the one begun then was stopped: its record where it had come to its end already. */
  settle(at: string): Promise<ImportRecord | undefined>;
}

/** One import from the file to the summary. Cancelling ends the worker, and with it the transaction. */
export function createImportModel({ startWorker, nowText, settle }: ImportWorld) {
  const state = signal<ImportState>({ at: 'choose' });
  const undoing = signal<string | undefined>(undefined);
  let worker: Worker | undefined;
  /** Of the import that is being written, and of no other. */
  let begunAt: string | undefined;
  const file = () => ('file' in state.value ? state.value.file : '');

  const hear = (message: FromWorker) => {
    switch (message.is) {
      case 'problem':
        state.value = { at: 'choose', problem: message.problem };
        return;
      case 'columns':
        state.value = { at: 'columns', file: file(), columns: message.columns };
        return;
      case 'preview':
        state.value = { at: 'preview', file: file(), preview: message.preview };
        return;
      case 'more':
        if (state.value.at !== 'preview') return;
        state.value = { ...state.value, preview: withMore(state.value.preview, message) };
        return;
      case 'progress':
        if (state.value.at === 'running' && state.value.all === 0) void waitForItsEnd();
        state.value = { at: 'running', file: file(), done: message.done, all: message.all };
        return;
      case 'done':
        begunAt = undefined;
        state.value = { at: 'done', record: message.record };
        return;
      case 'failed':
        begunAt = undefined;
        state.value = { at: 'choose', problem: message.why };
    }
  };
  /** A worker that ends in the middle tells nobody; that it lets go of the import does. */
  const waitForItsEnd = async () => {
    const [of, at] = [worker, begunAt];
    if (at === undefined) return;
    const record = await settle(at);
    await lastWords();
    if (worker !== of || begunAt !== at) return;
    stop();
    begunAt = undefined;
    state.value = record ? { at: 'done', record } : { at: 'choose', problem: 'failed' };
  };
  const started = () => {
    if (worker) return worker;
    worker = startWorker();
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => hear(data));
    worker.addEventListener('error', () => hear({ is: 'failed', why: 'failed' }));
    return worker;
  };
  const ask = (message: ToWorker) => started().postMessage(message);
  const stop = () => {
    worker?.terminate();
    worker = undefined;
  };

  return {
    state,
    /** The id of the import that is being taken back. */
    undoing,
    /** While the user looks for the file. */
    getReady() {
      started();
    },
    open(chosen: File) {
      begunAt = undefined;
      state.value = { at: 'reading', file: chosen.name };
      ask({ ask: 'open', file: chosen, name: chosen.name, now: nowText() });
    },
    read(columns: TableColumns) {
      state.value = { at: 'reading', file: file() };
      ask({ ask: 'read', columns, now: nowText() });
    },
    /** The next of a list that the preview began. */
    more(of: LongList) {
      if (state.value.at === 'preview') ask({ ask: 'more', of, from: state.value.preview[of].length });
    },
    run(choices: ImportChoices) {
      state.value = { at: 'running', file: file(), done: 0, all: 0 };
      begunAt = nowText();
      ask({ ask: 'run', choices, now: begunAt });
    },
    async cancel() {
      const name = file();
      stop();
      const at = begunAt;
      const record = at === undefined ? undefined : await settle(at);
      if (begunAt !== at) return;
      begunAt = undefined;
      state.value = record ? { at: 'done', record } : { at: 'choose', cancelled: name };
    },
    again() {
      begunAt = undefined;
      state.value = { at: 'choose' };
    },
    async undo(id: string): Promise<UndoAnswer> {
      undoing.value = id;
      const answer = await askUndo(startWorker(), { ask: 'undo', id, now: nowText() });
      undoing.value = undefined;
      return answer;
    },
  };
}

/** What a worker said before it ended has arrived by then. */
const LAST_WORDS_MS = 500;

function lastWords(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, LAST_WORDS_MS));
}

/** What goes on where a list ends; what was asked for twice is there already. */
function withMore(preview: Preview, { from, more }: Extract<FromWorker, { is: 'more' }>): Preview {
  const longer = (['alike', 'leftOut'] as const).flatMap((of) =>
    preview[of].length === from ? [[of, [...preview[of], ...(more[of] ?? [])]] as const] : [],
  );
  return { ...preview, ...Object.fromEntries(longer) };
}

export type ImportModel = ReturnType<typeof createImportModel>;
