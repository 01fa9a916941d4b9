import { useState } from 'preact/hooks';
import type { Channel } from '../../../domain/outreach';
import { type Finding, findingKey } from '../../../domain/outreach/review';
import type { Edits } from './useEdits';

/** What was waved aside stays so for this draft: it is kept with the user's own words, and till then while it is open. */
export function useDismissed({ present, change }: Edits, channel: Channel) {
  const [before, setBefore] = useState<{ readonly [channel in Channel]?: readonly string[] }>({});
  const dismissed = present?.dismissed ?? before[channel] ?? [];
  const dismiss = (finding: Finding) => {
    const now = [...dismissed, findingKey(finding)];
    if (present) change({ ...present, dismissed: now });
    else setBefore({ ...before, [channel]: now });
  };
  return { dismissed, dismiss };
}
