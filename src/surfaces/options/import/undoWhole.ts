import type { ImportRecord } from '../../../domain/imports';
import { say, sayCount } from '../../../platform';
import type { Tell } from '../../components/frame/toasts';
import type { ImportModel } from './importModel';

/**
 * Takes a whole import back and says what could not be.
 * @returns whether nothing is left to take back.
 */
export async function undoWhole(model: ImportModel, { id, file }: ImportRecord, tell: Tell): Promise<boolean> {
  const { undone, failed } = await model.undo(id);
  if (failed !== undefined) {
    tell({ text: say(`import_problem_${failed}`) });
    return false;
  }
  if (!undone) return true;
  const { removed, givenBack, stayed } = undone;
  const parts = [
    say('import_undone', { file }),
    removed > 0 && sayCount('import_removed', removed),
    givenBack > 0 && sayCount('import_givenBack', givenBack),
    stayed > 0 && sayCount('import_stayed', stayed),
  ];
  tell({ text: parts.filter((words) => words !== false).join(' ') });
  return true;
}
