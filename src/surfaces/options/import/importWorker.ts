import { describeFault } from '../../../domain/describeFault';
import type { ImportChoices, ImportKind } from '../../../domain/imports';
import {
  openImportFile,
  peopleIn,
  type ReadFile,
  suggestColumns,
  type Table,
  type TableColumns,
} from '../../../exchange';
import { listImports, previewImport, readAhead, runImport } from '../../../storage/imports';
import { isFull } from '../../../storage/isFull';
import { undoImport } from '../../../storage/undoImport';
import { previewOf } from './previewOf';
import { columnsOf, rememberedColumns } from './rememberedColumns';
import type { FromWorker, ToWorker } from './workerMessages';

// Reads files and writes what comes of them, away from the page. Stopped anywhere, it leaves everything as it was.

interface Opened {
  readonly name: string;
  readonly kind: ImportKind;
  readonly table?: Table;
  readonly columns?: TableColumns;
  readonly read?: ReadFile;
  /** More of the long lists of the preview. */
  readonly portion?: ReturnType<typeof previewOf>['portion'];
}

/** Far above any list of people; what is larger was chosen by mistake. */
const MOST_BYTES = 200_000_000;
const SAMPLES = 3;
const usual: ImportChoices = { into: 'known', keepEmails: false, answers: new Map() };

let opened: Opened | undefined;

// Ready before the file is chosen.
void listImports();

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  void answer(data).catch((error: unknown) => {
    console.error(describeFault(error));
    tell({ is: 'failed', why: isFull(error) ? 'full' : 'failed' });
  });
});

async function answer(asked: ToWorker): Promise<void> {
  switch (asked.ask) {
    case 'open':
      return open(asked.file, asked.name, asked.now);
    case 'read':
      if (!opened?.table) return;
      opened = { ...opened, columns: asked.columns, read: peopleIn(opened.table, asked.columns) };
      return preview(asked.now);
    case 'more':
      if (opened?.portion) tell({ is: 'more', from: asked.from, more: opened.portion[asked.of](asked.from) });
      return;
    case 'run':
      return run(asked.choices, asked.now);
    case 'undo':
      return tell({ is: 'undone', undone: await undoImport(asked.id, asked.now) });
  }
}

async function open(file: Blob, name: string, now: string): Promise<void> {
  opened = undefined;
  if (file.size > MOST_BYTES) return tell({ is: 'problem', problem: 'too-large' });
  readAhead();
  const found = await openImportFile(new Uint8Array(await file.arrayBuffer()));
  if ('problem' in found) return tell({ is: 'problem', problem: found.problem });
  opened = { name, ...found };
  if (found.kind !== 'table') return preview(now);
  const { header, records } = found.table;
  const before = rememberedColumns(header, await listImports());
  const samples = header.map((_, column) =>
    records.slice(0, SAMPLES).map(({ cells }) => (cells[column] ?? '').slice(0, 120)),
  );
  const columns = before ?? suggestColumns(found.table);
  tell({ is: 'columns', columns: { header, columns, samples, remembered: before !== undefined } });
}

async function preview(now: string): Promise<void> {
  if (!opened?.read) return;
  const plan = await previewImport(opened.read.people, usual, now);
  const { preview, portion } = previewOf(opened.kind, opened.read, plan);
  opened = { ...opened, portion };
  tell({ is: 'preview', preview });
}

async function run(choices: ImportChoices, now: string): Promise<void> {
  if (!opened?.read) return;
  const { name: file, kind, table, columns } = opened;
  const { people: rows, unread } = opened.read;
  const read = table && columns ? { columns: columnsOf(table.header, columns) } : {};
  const job = { rows, choices, file, kind, unread: unread.length, ...read };
  const record = await runImport(job, now, (done, all) => tell({ is: 'progress', done, all }));
  opened = undefined;
  tell({ is: 'done', record });
}

function tell(message: FromWorker): void {
  self.postMessage(message);
}
