import type { Person } from '../../domain/person';
import { say } from '../../platform';
import { isOtherProfile } from '../reading/addressOfTab';
import type { SidebarModel } from './model';

interface Props {
  readonly model: SidebarModel;
  readonly person: Person;
}

/** Says quietly that the profile in front is not that of whom this page is about, and why the page stayed. */
export function OtherInFront({ model, person }: Props) {
  if (!isOtherProfile(person, model.address.value)) return null;
  if (model.unsaved.value) return <p class="notice">{say('otherProfileInFront', { name: person.name })}</p>;
  return (
    <p class="hint">
      {say('stillWith', { name: person.name })}{' '}
      <button type="button" class="plain small" onClick={model.goBack}>
        {say('goToProfile')}
      </button>
    </p>
  );
}
