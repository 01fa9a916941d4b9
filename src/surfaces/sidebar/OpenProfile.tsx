import { askToSeeLinkedIn, say } from '../../platform';
import type { SidebarModel } from './model';
import { WhoIsOpen } from './WhoIsOpen';
import { YourPeople } from './YourPeople';

/** The open profile of somebody new, or no profile: what can be done now. */
export function OpenProfile({ model }: { readonly model: SidebarModel }) {
  const { slug, memberId } = model.address.value;
  const isProfile = slug !== undefined || memberId !== undefined;
  return (
    <div class="stack wide">
      <section class="stack">
        <WhoIsOpen model={model} />
        {!isProfile && !model.allowed.value && <AllowLinkedIn />}
        <p>{say(isProfile ? 'readOffer' : 'noProfileOpen_how')}</p>
        <div class="row">
          {isProfile && (
            <button type="button" class="primary" onClick={() => void model.read()}>
              {say('readThisProfile')}
            </button>
          )}
          <button type="button" onClick={() => model.typeSomeone()}>
            {say('typeSomeone')}
          </button>
        </div>
        {isProfile && <p class="hint">{say('readByShortcut')}</p>}
      </section>
      <YourPeople model={model} />
    </div>
  );
}

/** Firefox lets people refuse LinkedIn's site to Parley: then no address is seen, and a button asks for it. */
function AllowLinkedIn() {
  return (
    <div class="notice flag stack tight">
      <p>{say('notAllowed')}</p>
      <div>
        <button type="button" onClick={() => void askToSeeLinkedIn()}>
          {say('allowLinkedIn')}
        </button>
      </div>
    </div>
  );
}
