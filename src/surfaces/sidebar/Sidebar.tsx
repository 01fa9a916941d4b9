import { useCallback, useEffect, useMemo } from 'preact/hooks';
import { agreementOf } from '../../domain/settings';
import { openOptions, say } from '../../platform';
import { findPerson, getPerson, getSettings } from '../../storage';
import { Toast } from '../components/Toast';
import { useLive } from '../components/useLive';
import { AskAgreement } from './AskAgreement';
import { CheckReading } from './CheckReading';
import { createSidebarModel, type SidebarModel } from './model';
import { NotRead } from './NotRead';
import { OpenProfile } from './OpenProfile';
import { PersonPage } from './PersonPage';
import { TypePerson } from './TypePerson';
import { world } from './world';

/** The profile sidebar: who is open, whether they are in the list, and everything about them. */
export function Sidebar() {
  const model = useMemo(() => createSidebarModel(world), []);
  useEffect(() => model.start(), [model]);
  const closeToast = useCallback(() => {
    model.toast.value = undefined;
  }, [model]);
  return (
    <>
      <header class="bar">
        <span class="brand">Parley</span>
        <button type="button" class="plain small" onClick={() => void openOptions('people')}>
          {say('openList')}
        </button>
      </header>
      <main>
        <Screen model={model} />
      </main>
      <Toast message={model.toast.value} onGone={closeToast} />
    </>
  );
}

function Screen({ model }: { readonly model: SidebarModel }) {
  const { slug, memberId } = model.address.value;
  const task = model.task.value;
  const settings = useLive(getSettings);
  const id = task.at === 'person' ? task.id : undefined;
  // Wrapped, so that "nobody" is an answer and not the wait for one.
  const found = useLive(
    async () => ({
      person: await (id !== undefined
        ? getPerson(id)
        : findPerson({ ...(slug !== undefined && { slug }), ...(memberId !== undefined && { memberId }) })),
    }),
    `${id} ${slug} ${memberId}`,
  );
  if (!settings || !found) return <p class="soft">{say('oneMoment')}</p>;

  switch (task.at) {
    case 'typing':
      return <TypePerson model={model} />;
    case 'checking':
      return <CheckReading model={model} reading={task.reading} />;
    case 'not-read':
      return task.why === 'not-agreed' ? <AskAgreement model={model} /> : <NotRead model={model} why={task.why} />;
    case 'reading':
      return (
        <p class="soft" role="status">
          {say(task.waiting ? 'stillLoading' : 'readingNow')}
        </p>
      );
    case 'person':
    case 'following':
      if (found.person) return <PersonPage key={found.person.id} model={model} person={found.person} />;
      return agreementOf(settings) ? <OpenProfile model={model} /> : <AskAgreement model={model} />;
  }
}
