import { nowText, say, sayCount } from '../../../platform';
import { addSample } from '../../../storage';

interface Props {
  /** How many people there are beside the target list. */
  readonly known: number;
  readonly onKnown: () => void;
}

/** A target list nobody is in yet (M10). */
export function EmptyList({ known, onKnown }: Props) {
  return (
    <section class="card">
      <p class="large">{say('emptyList_question')}</p>
      <p>{say('emptyList_how')}</p>
      <div class="row">
        {known > 0 && (
          <button type="button" class="primary" onClick={onKnown}>
            {sayCount('emptyList_known', known)}
          </button>
        )}
        {known === 0 && (
          <a class="button" href="#import">
            {say('page_import')}
          </a>
        )}
        <button type="button" onClick={() => void addSample(nowText())}>
          {say('sample_add')}
        </button>
      </div>
    </section>
  );
}

interface FoundProps {
  /** Something is sought or filtered for beyond the view. */
  readonly isSearch: boolean;
  /** How many would be found among everybody. */
  readonly elsewhere: number;
  readonly onElsewhere: () => void;
}

/** A view that shows nobody. */
export function NobodyFound({ isSearch, elsewhere, onElsewhere }: FoundProps) {
  return (
    <div class="card" role="status">
      <p>{say(isSearch ? 'list_nobodyFound' : 'list_nobodyHere')}</p>
      {isSearch && elsewhere > 0 && (
        <div>
          <button type="button" onClick={onElsewhere}>
            {sayCount('list_elsewhere', elsewhere)}
          </button>
        </div>
      )}
    </div>
  );
}
