import { useEffect } from 'preact/hooks';
import { say } from '../../../platform';
import type { PageProps } from '../PageProps';
import { ChooseFile } from './ChooseFile';
import { ColumnsCard } from './ColumnsCard';
import { ImportRunning } from './ImportRunning';
import { ImportSummary } from './ImportSummary';
import { importHere } from './importHere';
import { PastImports } from './PastImports';
import { PreviewCard } from './PreviewCard';

/** People out of a file: choose, look, bring in, take back (K6, M15). */
export function ImportPage({ tell }: PageProps) {
  const model = importHere();
  const state = model.state.value;
  useEffect(() => model.getReady(), []);
  const isRunning = state.at === 'running';
  useEffect(() => {
    if (!isRunning) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isRunning]);
  return (
    <div class="stack wide">
      <header class="stack tight">
        <a class="small" href="#people">
          {say('import_back')}
        </a>
        <h1>{say('page_import')}</h1>
        <p class="soft">{say('import_intro')}</p>
      </header>
      {state.at === 'choose' && <ChooseFile model={model} problem={state.problem} cancelled={state.cancelled} />}
      {state.at === 'reading' && <ImportRunning model={model} file={state.file} />}
      {state.at === 'columns' && <ColumnsCard key={state.file} model={model} state={state} />}
      {state.at === 'preview' && <PreviewCard key={state.file} model={model} state={state} />}
      {state.at === 'running' && <ImportRunning model={model} file={state.file} progress={state} />}
      {state.at === 'done' && <ImportSummary model={model} record={state.record} tell={tell} />}
      <PastImports model={model} tell={tell} />
    </div>
  );
}
