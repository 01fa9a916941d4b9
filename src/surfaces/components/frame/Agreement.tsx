import { say } from '../../../platform';

interface Props {
  readonly onAgree: () => void;
  /** Where there is little room the terms are a click away; their sum is always in sight. */
  readonly folded?: boolean;
}

/** What is read, what is kept, what LinkedIn says, and the question (K6, K10). Nothing is read before the click. */
export function Agreement({ onAgree, folded }: Props) {
  const terms = (
    <ul class="points">
      <li>{say('agreement_whatIsRead')}</li>
      <li>{say('agreement_whatIsKept')}</li>
      <li>{say('agreement_nothingLeaves')}</li>
      <li>{say('agreement_neverActs')}</li>
      <li>{say('agreement_linkedInRules')}</li>
    </ul>
  );
  return (
    <div class="stack">
      {folded ? (
        <>
          <p>{say('agreement_sum')}</p>
          <details>
            <summary>{say('agreement_terms')}</summary>
            {terms}
          </details>
        </>
      ) : (
        terms
      )}
      <div class="row">
        <button type="button" class="primary" onClick={onAgree}>
          {say('agree')}
        </button>
      </div>
      <p class="hint">{say('agreement_revocable')}</p>
    </div>
  );
}
