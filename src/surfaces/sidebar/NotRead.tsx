import { askToSeeLinkedIn, say } from '../../platform';
import { LooksWrong } from './LooksWrong';
import type { SidebarModel } from './model';
import type { NotRead as Why } from './readUntilLoaded';

/** Nothing was read, nothing was saved: why, and what helps. */
export function NotRead({ model, why }: { readonly model: SidebarModel; readonly why: Why }) {
  const askAgain = async () => {
    if (await askToSeeLinkedIn()) await model.read();
  };
  return (
    <section class="stack">
      <h1>{say('notRead_title')}</h1>
      <p class="notice flag" role="alert">
        {say(`notRead_${why}`)}
      </p>
      <div class="row">
        {why === 'no-permission' ? (
          <button type="button" class="primary" onClick={() => void askAgain()}>
            {say('allowLinkedIn')}
          </button>
        ) : (
          <button type="button" class="primary" onClick={() => void model.read()}>
            {say('readAgain')}
          </button>
        )}
        <button type="button" onClick={model.typeSomeone}>
          {say('typeSomeone')}
        </button>
      </div>
      {why !== 'no-permission' && why !== 'no-page' && why !== 'not-linkedin' && <LooksWrong model={model} />}
    </section>
  );
}
