import { useState } from 'preact/hooks';
import { forgetWaiting, say, tellWorker } from '../../../platform';
import { eraseEverything } from '../../../storage';

/** All of it, at once and for good, after a second word. */
export function EraseEverything() {
  const [asked, setAsked] = useState(false);
  const [end, setEnd] = useState<'done' | 'failed'>();
  const erase = async () => {
    try {
      await eraseEverything();
      await forgetWaiting();
      tellWorker();
      setEnd('done');
    } catch {
      setEnd('failed');
    }
    setAsked(false);
  };
  return (
    <section class="card">
      <h2>{say('eraseAll_title')}</h2>
      <p>{say('eraseAll_what')}</p>
      {end && (
        <p class={end === 'failed' ? 'notice wrong' : 'notice'} role={end === 'failed' ? 'alert' : 'status'}>
          {say(end === 'failed' ? 'eraseAll_failed' : 'eraseAll_done')}
        </p>
      )}
      <div class="row">
        {asked ? (
          <>
            <button type="button" class="erase" onClick={() => void erase()}>
              {say('eraseAll_now')}
            </button>
            <button type="button" onClick={() => setAsked(false)}>
              {say('cancel')}
            </button>
          </>
        ) : (
          <button type="button" onClick={() => setAsked(true)}>
            {say('eraseAll_ask')}
          </button>
        )}
        <a href="#settings">{say('eraseAll_backup')}</a>
      </div>
    </section>
  );
}
