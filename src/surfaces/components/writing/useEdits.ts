import { useEffect, useRef, useState } from 'preact/hooks';
import type { Channel, EditedDraft } from '../../../domain/outreach';

/** `undefined`: the suggestion as it is. */
type Edit = EditedDraft | undefined;

interface History {
  readonly past: readonly Edit[];
  readonly present: Edit;
  readonly future: readonly Edit[];
}

export interface Edits {
  readonly present: Edit;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  change(edit: Edit): void;
  undo(): void;
  redo(): void;
}

const LONGEST_HISTORY = 200;

/** What the user made of the suggestions, by channel, with the way back: a word at a time, and every jump. */
export function useEdits(
  stored: { readonly [channel in Channel]?: EditedDraft },
  channel: Channel,
  onEdit: (channel: Channel, edit: Edit) => void,
): Edits {
  const [histories, setHistories] = useState<{ readonly [channel in Channel]?: History }>({});
  const history = histories[channel] ?? { past: [], present: stored[channel], future: [] };
  const { past, present, future } = history;
  const own = useRef(new Set<string>());
  const there = JSON.stringify([channel, stored[channel]]);
  // Written on in another window: that is the newer text, and a step that can be undone. Our own comes back late.
  useEffect(() => {
    const foreign = histories[channel] !== undefined && !own.current.has(there) && stored[channel] !== undefined;
    if (!foreign || JSON.stringify([channel, present]) === there) return;
    setHistories({ ...histories, [channel]: { past: [...past, present], present: stored[channel], future: [] } });
  }, [there]);
  const go = (to: History) => {
    own.current.add(JSON.stringify([channel, to.present]));
    setHistories({ ...histories, [channel]: to });
    onEdit(channel, to.present);
  };
  return {
    present,
    canUndo: past.length > 0,
    canRedo: future.length > 0,
    change(edit) {
      const kept = isStep(present, edit, past.length === 0) ? [...past, present].slice(-LONGEST_HISTORY) : past;
      go({ past: kept, present: edit, future: [] });
    },
    undo() {
      if (past.length > 0) go({ past: past.slice(0, -1), present: past.at(-1), future: [present, ...future] });
    },
    redo() {
      if (future.length > 0) go({ past: [...past, present], present: future[0], future: future.slice(1) });
    },
  };
}

/** Letters typed in a row are one step with the word they belong to. */
function isStep(before: Edit, after: Edit, first: boolean): boolean {
  if (first || before === undefined || after === undefined || before.subject !== after.subject) return true;
  const grown = after.text.length - before.text.length;
  return Math.abs(grown) > 1 || /\s/u.test(typedLetter(before.text, after.text));
}

function typedLetter(before: string, after: string): string {
  const [short, long] = before.length < after.length ? [before, after] : [after, before];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return long.slice(at, at + 1);
}
