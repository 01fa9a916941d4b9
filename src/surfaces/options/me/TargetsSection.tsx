import { useState } from 'preact/hooks';
import {
  hasTarget,
  type Me,
  searchWords,
  type Target,
  withoutTarget,
  withTarget,
  withTargetNotes,
} from '../../../domain/outreach';
import { DETAIL_LENGTH, NOTES_LENGTH, tidyText } from '../../../domain/person';
import { copyText, say } from '../../../platform';
import { changeMe } from '../../../storage';
import type { Tell } from '../../components/frame/toasts';
import { useWrittenText } from '../../components/writing/useWrittenText';

export type Which = 'targetRoles' | 'targetCompanies' | 'targetIndustries';

interface Props {
  readonly me: Me;
  readonly which: Which;
  readonly tell: Tell;
}

/** The roles, companies or industries the user is finding out about, with room for what they found (M12). */
export function TargetsSection({ me, which, tell }: Props) {
  const [name, setName] = useState('');
  const targets = me[which] ?? [];
  const keep = (change: (before: readonly Target[] | undefined) => readonly Target[]) =>
    changeMe((before) => ({ [which]: change(before[which]) }));
  const add = (event: Event) => {
    event.preventDefault();
    const tidy = tidyText(name, DETAIL_LENGTH);
    if (tidy === undefined || hasTarget(targets, tidy)) return;
    void keep((before) => withTarget(before, { name: tidy })).then(() => setName(''));
  };
  return (
    <section class="card narrow">
      <h2>{say(`targets_${which}`)}</h2>
      <p class="hint">{say(`targetsHint_${which}`)}</p>
      {targets.map((target, place) => (
        <article class="stack tight" key={target.name}>
          <div class="row apart">
            <h3>{target.name}</h3>
            <button
              type="button"
              class="plain small"
              onClick={() => {
                void keep((before) => withoutTarget(before, target.name));
                tell({
                  text: say('targetRemoved', { name: target.name }),
                  undo: { words: say('undo'), act: () => void keep((before) => withTarget(before, target, place)) },
                });
              }}
            >
              {say('remove')}
              <span class="unseen"> {target.name}</span>
            </button>
          </div>
          <ResearchNotes
            target={target}
            onWrite={(notes) => keep((before) => withTargetNotes(before, target.name, notes))}
          />
          {which === 'targetRoles' && <SearchWords role={target} industries={me.targetIndustries ?? []} tell={tell} />}
        </article>
      ))}
      <form class="row" onSubmit={add}>
        <input
          type="text"
          class="takes-rest"
          aria-label={say(`targetsAdd_${which}`)}
          placeholder={say(`targetsAdd_${which}`)}
          maxLength={DETAIL_LENGTH}
          autocomplete="off"
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <button type="submit">{say('add')}</button>
      </form>
    </section>
  );
}

interface ResearchNotesProps {
  readonly target: Target;
  readonly onWrite: (notes: string) => Promise<void>;
}

function ResearchNotes({ target, onWrite }: ResearchNotesProps) {
  const { text, type } = useWrittenText(target.notes ?? '', onWrite);
  return (
    <textarea
      aria-label={say('researchNotes', { name: target.name })}
      placeholder={say('researchNotes_example')}
      maxLength={NOTES_LENGTH}
      dir="auto"
      value={text}
      onInput={(event) => type(event.currentTarget.value)}
    />
  );
}

interface SearchWordsProps {
  readonly role: Target;
  readonly industries: readonly Target[];
  readonly tell: Tell;
}

/** To copy into LinkedIn's own search; never a link into it (K8). */
function SearchWords({ role, industries, tell }: SearchWordsProps) {
  const copy = async (words: string) => tell({ text: say((await copyText(words)) ? 'searchCopied' : 'copyRefused') });
  return (
    <details class="small">
      <summary>{say('searchWords')}</summary>
      <ul class="stack tight">
        {searchWords(role, industries).map((words) => (
          <li class="row apart together" key={words}>
            <code>{words}</code>
            <button type="button" class="plain small" onClick={() => void copy(words)}>
              {say('copy')}
              <span class="unseen"> {words}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
