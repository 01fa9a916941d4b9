import { useState } from 'preact/hooks';
import { allHaveTag, type Facets, type ManyChange, type Priority } from '../../../../domain/list';
import { type Person, tagsFromText } from '../../../../domain/person';
import { nowText, say, sayCount } from '../../../../platform';
import { changeMany, takeBackMany } from '../../../../storage';
import type { Tell } from '../../../components/frame/toasts';

interface Props {
  /** Those selected. */
  readonly people: readonly Person[];
  readonly facets: Facets | undefined;
  readonly tell: Tell;
  readonly onClear: () => void;
}

/** What can be done with those selected. Writing is not among it: every message is personal (M34). */
export function ManyBar({ people, facets, tell, onClear }: Props) {
  const act = async (change: ManyChange) => {
    const done = await changeMany(
      people.map(({ id }) => id),
      change,
      nowText(),
    );
    const count = done.before.length;
    tell({
      text: change.kind === 'delete' ? sayCount('many_deleted', count) : sayCount('many_changed', count),
      undo: { words: say('undo'), act: () => void takeBackMany(done, nowText()) },
    });
    if (change.kind === 'delete') onClear();
  };
  const isInList = people.every(({ listedAt }) => listedAt !== undefined);
  return (
    <section class="many-bar" aria-label={say('many')}>
      <strong>{sayCount('many_selected', people.length)}</strong>
      <TagForm facets={facets} people={people} onChange={act} />
      <select
        aria-label={say('many_priority')}
        value=""
        onChange={({ currentTarget }) => {
          const priority = ([1, 2, 3] as const).find((one) => `${one}` === currentTarget.value);
          void act(priorityChange(priority));
          currentTarget.value = '';
        }}
      >
        <option value="" disabled>
          {say('many_priority')}
        </option>
        {([1, 2, 3] as const).map((priority) => (
          <option key={priority} value={priority}>
            {say(`priority_${priority}`)}
          </option>
        ))}
        <option value="none">{say('plan_notSaid')}</option>
      </select>
      <button type="button" class="compact" onClick={() => void act({ kind: 'list', listed: !isInList })}>
        {say(isInList ? 'many_unlist' : 'many_list')}
      </button>
      <button type="button" class="compact" onClick={() => void act({ kind: 'do-not-contact', doNotContact: true })}>
        {say('stage_do_not_contact')}
      </button>
      <button type="button" class="compact" onClick={() => void act({ kind: 'delete' })}>
        {say('many_delete')}
      </button>
      <button type="button" class="plain small" onClick={onClear}>
        {say('many_clear')}
      </button>
    </section>
  );
}

function priorityChange(priority: Priority | undefined): ManyChange {
  return { kind: 'priority', ...(priority && { priority }) };
}

interface TagProps {
  readonly facets: Facets | undefined;
  readonly people: readonly Person[];
  readonly onChange: (change: ManyChange) => Promise<void>;
}

/** One tag, given to all of them or taken from those who have it. */
function TagForm({ facets, people, onChange }: TagProps) {
  const [text, setText] = useState('');
  const [tag] = tagsFromText(text);
  const isOnAll = tag !== undefined && allHaveTag(people, tag);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (tag === undefined) return;
    await onChange({ kind: isOnAll ? 'untag' : 'tag', tag });
    // What was typed meanwhile stays.
    setText((now) => (now === text ? '' : now));
  };
  return (
    <form class="row together" onSubmit={submit}>
      <input
        type="text"
        aria-label={say('many_tag')}
        placeholder={say('many_tag')}
        autocomplete="off"
        list="many-tags"
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <datalist id="many-tags">
        {facets?.tags.map(({ value }) => (
          <option key={value} value={value} />
        ))}
      </datalist>
      <button type="submit" class="compact" disabled={tag === undefined}>
        {say(isOnAll ? 'many_untag' : 'many_giveTag')}
      </button>
    </form>
  );
}
