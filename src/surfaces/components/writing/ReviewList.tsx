import { useId } from 'preact/hooks';
import type { Finding } from '../../../domain/outreach/review';
import { say } from '../../../platform';
import { Icon } from '../frame/Icon';
import type { Review } from './useReview';

interface Props {
  readonly review: Review;
  /** The text that was reviewed: findings quote it. */
  readonly text: string;
  readonly onShow: (span: readonly [number, number]) => void;
  readonly onDismiss: (finding: Finding) => void;
}

/** What a reader might stumble over, the gravest first, each with its reason; any of it can be waved aside (L3). */
export function ReviewList({ review, text, onShow, onDismiss }: Props) {
  const { findings, ready, inLanguage } = review;
  const id = useId();
  // The buttons of one read like those of the next: what they are about is told with them.
  const idOf = ({ code, span }: Finding) => `${id}-${code}-${span?.join('-') ?? ''}`;
  return (
    <div class="stack tight" aria-live="polite">
      {findings.map((finding) => (
        <div class={noticeOf(finding)} key={`${finding.code} ${finding.span?.join()}`}>
          <Icon name={finding.severity === 'hint' ? 'info' : 'flag'} />
          <div>
            <span id={idOf(finding)}>
              <strong>{say(`severity_${finding.severity}`)}</strong>{' '}
              {reason(finding, finding.span ? text.slice(...finding.span) : '')}
            </span>
            <div class="row">
              {finding.span && finding.in === 'text' && (
                <button
                  type="button"
                  class="plain small"
                  aria-describedby={idOf(finding)}
                  onClick={() => finding.span && onShow(finding.span)}
                >
                  {say('showInText')}
                </button>
              )}
              <button
                type="button"
                class="plain small"
                aria-describedby={idOf(finding)}
                onClick={() => onDismiss(finding)}
              >
                {say('dismiss')}
              </button>
            </div>
          </div>
        </div>
      ))}
      {ready && findings.length === 0 && <p class="hint">{say('reviewClean')}</p>}
      {!inLanguage && <p class="hint">{say('reviewOtherLanguage')}</p>}
    </div>
  );
}

function noticeOf({ severity }: Finding): string {
  return `notice with-icon ${severity === 'stop' ? 'wrong' : severity === 'warn' ? 'flag' : ''}`;
}

function reason({ why }: Finding, quote: string): string {
  switch (why.code) {
    case 'asks-for-job':
      return say(why.afterDisclaimer ? 'why_asks-for-job-after-all' : 'why_asks-for-job', { quote });
    case 'too-long':
      return say(`why_too-long_${why.unit}`, { count: why.count, limit: why.limit });
    case 'too-long-meeting':
      return say('why_too-long-meeting', { minutes: why.minutes, limit: why.limit });
    case 'too-many-questions':
      return say('why_too-many-questions', { count: why.count, limit: why.limit });
    case 'me-heavy':
      return say('why_me-heavy', { count: why.aboutMe, all: why.sentences });
    case 'answered-by-profile':
      return say('why_answered-by-profile', { fact: say(`fact_${why.fact}`), value: why.value });
    case 'placeholder':
      return say('why_placeholder', { text: why.text });
    case 'no-name':
      return say('why_no-name', { name: why.name });
    default:
      return say(`why_${why.code}`);
  }
}
