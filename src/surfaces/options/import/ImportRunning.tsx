import { useId } from 'preact/hooks';
import { locale, say } from '../../../platform';
import type { ImportModel } from './importModel';

interface Props {
  readonly model: ImportModel;
  readonly file: string;
  /** How far the writing has come; without it the file is still being read. */
  readonly progress?: { readonly done: number; readonly all: number };
}

export function ImportRunning({ model, file, progress }: Props) {
  const id = useId();
  const number = (count: number) => count.toLocaleString(locale());
  return (
    <section class="card" aria-busy="true">
      <h2 id={id}>{say(progress ? 'import_running' : 'import_reading', { file })}</h2>
      {progress && progress.all > 0 ? (
        <progress aria-labelledby={id} max={progress.all} value={progress.done} />
      ) : (
        <progress aria-labelledby={id} />
      )}
      {progress && progress.all > 0 && (
        <p class="soft">{say('import_progress', { done: number(progress.done), all: number(progress.all) })}</p>
      )}
      <div>
        <button type="button" onClick={() => void model.cancel()}>
          {say('cancel')}
        </button>
      </div>
      {progress && <p class="hint">{say('import_allOrNothing')}</p>}
    </section>
  );
}
