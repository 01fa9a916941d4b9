import type { Variable } from '../../domain/outreach';
import { say } from '../../platform';

interface Props {
  readonly names: readonly Variable[];
  readonly onTellAboutMe: () => void;
}

/** What a draft still needs before it can go out: a variable's name never does. */
export function MissingDetails({ names, onTellAboutMe }: Props) {
  return (
    <div class="notice stack tight">
      <p>{say('stillMissing', { what: names.map((name) => say(`variable_${name}`)).join(', ') })}</p>
      <div>
        <button type="button" class="plain small" onClick={onTellAboutMe}>
          {say('tellAboutMe')}
        </button>
      </div>
    </div>
  );
}
