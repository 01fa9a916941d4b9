import { NOTES_LENGTH } from '../../../domain/person';
import { say } from '../../../platform';
import { changeMe } from '../../../storage';
import { useWrittenText } from '../../components/writing/useWrittenText';

/** A few sentences about oneself, for preparing; no message contains them. */
export function LongBackground({ stored }: { readonly stored: string | undefined }) {
  const { text, type } = useWrittenText(stored ?? '', (typed) =>
    changeMe({ longBackground: typed.trim() === '' ? undefined : typed }),
  );
  return (
    <section class="card narrow">
      <div class="field">
        <label for="long-background">{say('longBackground')}</label>
        <textarea
          id="long-background"
          dir="auto"
          maxLength={NOTES_LENGTH}
          value={text}
          aria-describedby="long-background-hint"
          onInput={(event) => type(event.currentTarget.value)}
        />
        <p class="hint" id="long-background-hint">
          {say('longBackground_hint')}
        </p>
      </div>
    </section>
  );
}
