import type { ImportRecord } from '../../../domain/imports';
import { say } from '../../../platform';
import type { Tell } from '../../components/frame/toasts';
import { countsWords } from './countsWords';
import type { ImportModel } from './importModel';
import { undoWhole } from './undoWhole';

interface Props {
  readonly model: ImportModel;
  readonly record: ImportRecord;
  readonly tell: Tell;
}

export function ImportSummary({ model, record, tell }: Props) {
  return (
    <section class="card" aria-live="polite">
      <h2>{say('import_done', { file: record.file })}</h2>
      <p>{countsWords(record)}</p>
      {record.into === 'known' && record.counts?.added !== 0 && <p class="hint">{say('import_done_known')}</p>}
      <div class="row">
        <a class="button" href="#people">
          {say('import_toPeople')}
        </a>
        <button type="button" onClick={() => model.again()}>
          {say('import_otherFile')}
        </button>
        <button
          type="button"
          class="plain"
          disabled={model.undoing.value !== undefined}
          aria-busy={model.undoing.value !== undefined}
          onClick={() => void undoWhole(model, record, tell).then((isGone) => isGone && model.again())}
        >
          {say('import_undo')}
        </button>
      </div>
    </section>
  );
}
