import { nowText } from '../../../platform';
import { settleStopped } from '../../../storage';
import { createImportModel, type ImportModel } from './importModel';

let model: ImportModel | undefined;

/** One for the whole page: looking at another part of it while an import runs does not stop it. */
export function importHere(): ImportModel {
  model ??= createImportModel({
    startWorker: () => new Worker(new URL('./importWorker.ts', import.meta.url), { type: 'module' }),
    nowText,
    settle: settleStopped,
  });
  return model;
}
