import { askToSeeLinkedIn, say } from '../../platform';
import { Heading } from '../components/frame/Heading';
import type { NotRead as Why } from '../reading/readUntilLoaded';
import { LooksWrong } from './LooksWrong';
import type { SidebarModel } from './model';

/** Nothing was read, nothing was saved: why, and what helps. */
export function NotRead({ model, why }: { readonly model: SidebarModel; readonly why: Why }) {
  const askAgain = async () => {
    if (await askToSeeLinkedIn()) await model.read();
  };
  return (
    <section class="stack">
      <Heading>{say('notRead_title')}</Heading>
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
        <button type="button" onClick={() => model.typeSomeone()}>
          {say('typeSomeone')}
        </button>
      </div>
      {why !== 'no-permission' && why !== 'no-page' && why !== 'not-linkedin' && <LooksWrong model={model} />}
    </section>
  );
}
