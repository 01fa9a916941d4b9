import type { Ref } from 'preact';
import { useRef } from 'preact/hooks';
import type { Finding } from '../../../domain/outreach/review';
import { NOTES_LENGTH } from '../../../domain/person';
import { say } from '../../../platform';
import { letterOf } from '../frame/letterOf';

interface Props {
  readonly text: string;
  readonly language: string;
  readonly findings: readonly Finding[];
  readonly field: Ref<HTMLTextAreaElement>;
  readonly onType: (text: string) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/**
 * A text to write in, with what the review speaks of underlined as it is typed. The marks are a copy of the text behind
 * the field, which also makes the field as high as its text; a screen reader finds the same in the list below.
 */
export function MarkedText({ text, language, findings, field, onType, onUndo, onRedo }: Props) {
  const keys = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const letter = letterOf(event);
    if (letter !== 'z' && letter !== 'y') return;
    event.preventDefault();
    if (letter === 'y' || event.shiftKey) onRedo();
    else onUndo();
  };
  const marks = useRef<HTMLDivElement>(null);
  return (
    <div class="marked">
      <div class="marks" ref={marks} aria-hidden="true" dir="auto">
        {partsOf(text, findings).map(({ words, severity }, index) =>
          severity ? (
            <mark key={index} class={severity}>
              {words}
            </mark>
          ) : (
            words
          ),
        )}
        {/* A last empty line has no height of its own. */}
        {'\n'}
      </div>
      <textarea
        ref={field}
        aria-label={say('messageText')}
        lang={language}
        dir="auto"
        maxLength={NOTES_LENGTH}
        value={text}
        onInput={(event) => onType(event.currentTarget.value)}
        onKeyDown={keys}
        onScroll={(event) => marks.current?.scrollTo({ top: event.currentTarget.scrollTop })}
      />
    </div>
  );
}

interface Part {
  readonly words: string;
  readonly severity?: Finding['severity'];
}

/** The text cut at the findings' spans; where two overlap, the graver one, which comes first, keeps the place. */
function partsOf(text: string, findings: readonly Finding[]): readonly Part[] {
  const taken: { readonly from: number; readonly to: number; readonly severity: Finding['severity'] }[] = [];
  for (const { span, severity, in: part } of findings) {
    if (!span || part !== 'text') continue;
    const [from, to] = span;
    if (taken.every((other) => to <= other.from || from >= other.to)) taken.push({ from, to, severity });
  }
  const parts: Part[] = [];
  let at = 0;
  for (const { from, to, severity } of taken.sort((a, b) => a.from - b.from)) {
    parts.push({ words: text.slice(at, from) }, { words: text.slice(from, to), severity });
    at = to;
  }
  return [...parts, { words: text.slice(at) }];
}
