import { useState } from 'preact/hooks';
import {
  changeOwn,
  isBuiltIn,
  MOST_OWN_VIEWS,
  type OwnView,
  VIEW_NAME_LENGTH,
  withKeptView,
  withoutOwnView,
} from '../../../../domain/list';
import { tidyText } from '../../../../domain/person';
import { say } from '../../../../platform';
import { addView, changeListSettings } from '../../../../storage';
import type { Tell } from '../../../components/frame/toasts';
import { useOneSave } from '../../../components/frame/useOneSave';
import type { OpenView } from './useView';

interface Props {
  readonly opened: OpenView;
  readonly tell: Tell;
}

/** Keeping what is shown as a view of one's own, and renaming or deleting one. */
export function ViewActs({ opened, tell }: Props) {
  const { view, isChanged } = opened;
  const [asked, setAsked] = useState<'save' | 'rename'>();
  const save = useOneSave();
  const isOwn = !isBuiltIn(view.id);
  const rename = async (name: string) => {
    await changeListSettings((list) => changeOwn(list, view.id, { name }));
    setAsked(undefined);
  };
  const add = async (name: string) => {
    const id = await addView(view, name);
    setAsked(undefined);
    if (id === undefined) return tell({ text: say('view_noRoom', { most: MOST_OWN_VIEWS }) });
    opened.open(id);
    tell({ text: say('view_saved', { name }) });
  };
  const remove = () => {
    const { id, name = '' } = view;
    // As it was saved: what the table happens to be filtered for is not part of it.
    let saved: OwnView | undefined;
    void changeListSettings((list) => {
      saved = list?.own?.find((own) => own.id === id);
      return withoutOwnView(list, id);
    }).then(() => opened.open('target'));
    const bringBack = async (own: OwnView) => {
      await changeListSettings((list) => withKeptView(list, own));
      opened.open(id);
    };
    tell({
      text: say('view_deleted', { name }),
      undo: {
        words: say('undo'),
        act: () => void (saved && bringBack(saved)),
      },
    });
  };
  if (asked)
    return (
      <NameForm
        name={asked === 'rename' ? (view.name ?? '') : ''}
        onName={(name) => void save(() => (asked === 'rename' ? rename(name) : add(name)))}
        onCancel={() => setAsked(undefined)}
      />
    );
  return (
    <>
      {isOwn && isChanged && (
        <button
          type="button"
          class="plain small"
          onClick={() => void changeListSettings((list) => changeOwn(list, view.id, { filters: view.filters }))}
        >
          {say('view_keep')}
        </button>
      )}
      <button type="button" class="plain small" onClick={() => setAsked('save')}>
        {say('view_save')}
      </button>
      {isOwn && (
        <>
          <button type="button" class="plain small" onClick={() => setAsked('rename')}>
            {say('view_rename')}
          </button>
          <button type="button" class="plain small" onClick={remove}>
            {say('view_delete')}
          </button>
        </>
      )}
    </>
  );
}

interface NameProps {
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly onCancel: () => void;
}

function NameForm({ name: before, onName, onCancel }: NameProps) {
  const [text, setText] = useState(before);
  const submit = (event: Event) => {
    event.preventDefault();
    const name = tidyText(text, VIEW_NAME_LENGTH);
    if (name !== undefined) onName(name);
  };
  return (
    <form class="row" onSubmit={submit}>
      <input
        type="text"
        class="view-name"
        aria-label={say('view_name')}
        placeholder={say('view_name')}
        autocomplete="off"
        maxLength={VIEW_NAME_LENGTH}
        value={text}
        // The field is what was asked for.
        ref={(field) => field?.focus()}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <button type="submit" class="compact" disabled={tidyText(text, VIEW_NAME_LENGTH) === undefined}>
        {say('view_keepName')}
      </button>
      <button type="button" class="plain small" onClick={onCancel}>
        {say('cancel')}
      </button>
    </form>
  );
}
