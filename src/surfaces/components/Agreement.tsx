import { say } from '../../platform';

interface Props {
  readonly onAgree: () => void;
}

/** What is read, what is kept, what LinkedIn says, and the question (K6, K10). Nothing is read before the click. */
export function Agreement({ onAgree }: Props) {
  return (
    <div class="stack">
      <ul class="points">
        <li>{say('agreement_whatIsRead')}</li>
        <li>{say('agreement_whatIsKept')}</li>
        <li>{say('agreement_nothingLeaves')}</li>
        <li>{say('agreement_neverActs')}</li>
        <li>{say('agreement_linkedInRules')}</li>
      </ul>
      <div class="row">
        <button type="button" class="primary" onClick={onAgree}>
          {say('agree')}
        </button>
      </div>
      <p class="hint">{say('agreement_revocable')}</p>
    </div>
  );
}
