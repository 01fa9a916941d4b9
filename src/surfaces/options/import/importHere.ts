import { nowText, startOwnWorker } from '../../../platform';
import { settleStopped } from '../../../storage';
import { createImportModel, type ImportModel } from './importModel';
import importWorker from './importWorker?worker&url';

let model: ImportModel | undefined;

/** One for the whole page: looking at another part of it while an import runs does not stop it. */
export function importHere(): ImportModel {
  model ??= createImportModel({
    startWorker: () => startOwnWorker(importWorker),
    nowText,
    settle: settleStopped,
  });
  return model;
}
