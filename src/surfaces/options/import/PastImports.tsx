import { useState } from 'preact/hooks';
import type { ImportRecord } from '../../../domain/imports';
import { ownZone, say } from '../../../platform';
import { listImports } from '../../../storage';
import { dayAndTime } from '../../components/frame/times';
import type { Tell } from '../../components/frame/toasts';
import { useLive } from '../../components/frame/useLive';
import { countsWords } from './countsWords';
import type { ImportModel } from './importModel';
import { undoWhole } from './undoWhole';

interface Props {
  readonly model: ImportModel;
  readonly tell: Tell;
}

/** What was brought in before; each can still be taken back as a whole. */
export function PastImports({ model, tell }: Props) {
  const records = useLive(listImports);
  if (!records || records.length === 0) return null;
  return (
    <section class="stack">
      <h2>{say('import_past')}</h2>
      <ul class="lines">
        {records.map((record) => (
          <li key={record.id} class="stack tight">
            <p>
              <strong>{record.file}</strong>
              <span class="soft"> {dayAndTime(Temporal.Instant.from(record.at), ownZone())}</span>
            </p>
            <p class="small">{countsWords(record)}</p>
            <UndoLine model={model} record={record} tell={tell} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function UndoLine({ model, record, tell }: Props & { readonly record: ImportRecord }) {
  const [asked, setAsked] = useState(false);
  if (record.undoneAt !== undefined) return <p class="small soft">{say('import_wasUndone')}</p>;
  const busy = model.undoing.value;
  if (asked)
    return (
      <div class="stack tight">
        <p class="small">{say('import_undoAsk')}</p>
        <div class="row">
          <button
            type="button"
            onClick={() => {
              setAsked(false);
              void undoWhole(model, record, tell);
            }}
          >
            {say('import_undoYes')}
            <span class="unseen"> {record.file}</span>
          </button>
          <button type="button" class="plain" onClick={() => setAsked(false)}>
            {say('cancel')}
          </button>
        </div>
      </div>
    );
  return (
    <div>
      <button
        type="button"
        class="plain small"
        disabled={busy !== undefined || model.state.value.at === 'running'}
        onClick={() => setAsked(true)}
      >
        {say(busy === record.id ? 'import_undoing' : 'import_undo')}
        <span class="unseen"> {record.file}</span>
      </button>
    </div>
  );
}
