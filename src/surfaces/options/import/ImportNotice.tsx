import { ownZone, say } from '../../../platform';
import { forgetInterrupted, interruptedImports } from '../../../storage';
import { dayAndTime } from '../../components/frame/times';
import { useLive } from '../../components/frame/useLive';

/** An import that was stopped from outside is told the next time: nothing of it is there. */
export function ImportNotice() {
  const stopped = useLive(interruptedImports);
  const [last] = stopped ?? [];
  if (!stopped || !last) return null;
  return (
    <div class="notice flag row apart import-notice" role="status">
      <p>
        {say('import_interrupted', {
          file: last.file,
          when: dayAndTime(Temporal.Instant.from(last.at), ownZone()),
        })}
      </p>
      <span class="row">
        <a href="#import">{say('import_tryAgain')}</a>
        <button type="button" class="small" onClick={() => void forgetInterrupted(stopped.map(({ id }) => id))}>
          {say('import_understood')}
        </button>
      </span>
    </div>
  );
}
