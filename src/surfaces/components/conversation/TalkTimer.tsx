import { useEffect } from 'preact/hooks';
import { type Conversation, readTimer } from '../../../domain/conversation';
import { nowText, say, sayCount } from '../../../platform';
import { resumeTimer, startTimer, stopTimer } from '../../../storage';
import { useNow } from '../frame/useNow';

/** The time that was asked for, with a quiet word near its end (M48). Once they are done it says how long it took. */
export function TalkTimer({ conversation }: { readonly conversation: Conversation }) {
  const { id, startedAt, endedAt, minutes, state } = conversation;
  const goesOn = startedAt !== undefined && endedAt === undefined;
  const reading = readTimer(conversation, useNow(1000, goesOn));
  const running = goesOn && reading !== undefined;
  const left = reading === undefined ? undefined : clockOf(reading.left);
  const title = running && left !== undefined ? `${left} · Parley` : 'Parley';
  useEffect(() => {
    document.title = title;
    return () => {
      document.title = 'Parley';
    };
  }, [title]);
  if (state === 'held')
    return reading && <p class="soft">{sayCount('timer_took', Math.max(1, Math.round(reading.elapsed / 60)))}</p>;
  if (reading === undefined)
    return (
      <div>
        <button type="button" onClick={() => void startTimer(id, nowText())}>
          {say('timer_start', { minutes })}
        </button>
      </div>
    );
  const { phase, stopped } = reading;
  return (
    <div class="stack tight">
      <div class="row apart">
        {/* Read out once a phase by the line below, not every second. */}
        <p class={stopped ? 'timer stopped' : `timer ${phase}`} role="timer" aria-live="off">
          {say(reading.left < 0 ? 'timer_overBy' : 'timer_left', { time: left ?? '' })}
        </p>
        {stopped ? (
          <span class="row">
            <button type="button" class="small" onClick={() => void resumeTimer(id, nowText())}>
              {say('timer_goOn')}
            </button>
            <button type="button" class="plain small" onClick={() => void startTimer(id, nowText())}>
              {say('timer_startOver')}
            </button>
          </span>
        ) : (
          <button type="button" class="plain small" onClick={() => void stopTimer(id, nowText())}>
            {say('timer_stop')}
          </button>
        )}
      </div>
      <p class={stopped || phase === 'running' ? 'hint' : 'notice'} role="status">
        {stopped ? say('timer_stopped') : phase === 'running' ? '' : say(`timer_${phase}`)}
      </p>
    </div>
  );
}

/** "4:05" */
function clockOf(seconds: number): string {
  const whole = Math.abs(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
