import { untouchedBefore } from '../../../domain/trash';
import { nowText, ownZone, say, sayCount } from '../../../platform';
import { untouchedSince } from '../../../storage';
import { useLive } from '../../components/frame/useLive';

/** One line, where there is anybody to ask about; the answer is given on the privacy page. */
export function UntouchedNotice() {
  const people = useLive(() => untouchedSince(untouchedBefore(nowText(), ownZone())));
  if (!people || people.length === 0) return null;
  return (
    <p class="notice">
      {sayCount('untouched', people.length)} <a href="#privacy">{say('untouched_look')}</a>
    </p>
  );
}
