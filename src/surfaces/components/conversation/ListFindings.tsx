import type { QuestionFinding } from '../../../domain/conversation';
import { say } from '../../../platform';

/** What there is to say of a whole list of questions: too few, too many, nothing difficult, no ask at the end. */
export function ListFindings({ findings }: { readonly findings: readonly QuestionFinding[] }) {
  return (
    <div class="stack tight" role="status">
      {findings.map((finding) => {
        switch (finding.code) {
          case 'too-few':
          case 'too-many':
            return (
              <p class="hint unsure" key={finding.code}>
                {say(`questions_${finding.code}`, { count: finding.count, limit: finding.limit })}
              </p>
            );
          case 'no-difficult':
          case 'no-closing':
            return (
              <p class="hint" key={finding.code}>
                {say(`questions_${finding.code}`)}
              </p>
            );
          default:
            return null;
        }
      })}
    </div>
  );
}
