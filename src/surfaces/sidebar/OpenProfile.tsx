import { say } from '../../platform';
import type { SidebarModel } from './model';
import { YourPeople } from './YourPeople';

/** Who is open, by address and title alone, and that they are not in the list yet; or that no profile is open. */
export function OpenProfile({ model }: { readonly model: SidebarModel }) {
  const { slug, memberId, name } = model.address.value;
  const isProfile = slug !== undefined || memberId !== undefined;
  return (
    <div class="stack wide">
      {isProfile ? (
        <section class="stack">
          <div class="stack tight">
            <h1>{name ?? slug ?? say('someone')}</h1>
            <p class="soft">{say('notInYourList')}</p>
          </div>
          <p>{say('readOffer')}</p>
          <div class="row">
            <button type="button" class="primary" onClick={() => void model.read()}>
              {say('readThisProfile')}
            </button>
            <button type="button" onClick={model.typeSomeone}>
              {say('typeSomeone')}
            </button>
          </div>
        </section>
      ) : (
        <section class="stack">
          <h1>{say('noProfileOpen')}</h1>
          <p>{say('noProfileOpen_how')}</p>
          <div>
            <button type="button" onClick={model.typeSomeone}>
              {say('typeSomeone')}
            </button>
          </div>
        </section>
      )}
      <YourPeople model={model} />
    </div>
  );
}
