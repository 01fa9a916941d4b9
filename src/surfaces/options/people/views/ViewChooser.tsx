import { builtInViews, type OwnView } from '../../../../domain/list';
import { say } from '../../../../platform';
import { viewName } from './viewName';

interface Props {
  readonly open: string;
  readonly own: readonly OwnView[];
  readonly isNarrow: boolean;
  readonly onOpen: (id: string) => void;
}

/** The views that are built in, then the user's own: beside each other, or to choose from where there is no room. */
export function ViewChooser({ open, own, isNarrow, onOpen }: Props) {
  const views = [
    ...builtInViews.map((id) => ({ id: id as string, name: viewName({ id }) })),
    ...own.map(({ id, name }) => ({ id, name })),
  ];
  if (isNarrow)
    return (
      <label class="field">
        {say('views')}
        <select value={open} onChange={({ currentTarget }) => onOpen(currentTarget.value)}>
          {views.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
    );
  return (
    <fieldset class="options views">
      <legend class="unseen">{say('views')}</legend>
      {views.map(({ id, name }) => (
        <label key={id}>
          <input type="radio" name="view" checked={id === open} onChange={() => onOpen(id)} />
          {name}
        </label>
      ))}
    </fieldset>
  );
}
