import { useRef, useState } from 'preact/hooks';
import type { ProfileRead } from '../../domain/person';
import type { Settings } from '../../domain/settings';
import { askToSeeLinkedIn, leaveForSidebar, type OpenTab, say } from '../../platform';
import { Heading } from '../components/frame/Heading';
import type { TabAddress } from '../reading/addressOfTab';
import { readOpenPage } from '../reading/readOpenPage';
import { type NotRead, readUntilLoaded } from '../reading/readUntilLoaded';
import { ReadPerson } from './ReadPerson';

interface Props {
  readonly tab: OpenTab;
  readonly address: TabAddress;
  readonly settings: Settings;
  readonly mayRead: boolean;
  readonly onSidebar: () => void;
}

type State =
  | { readonly at: 'asking' | 'reading' }
  | { readonly at: 'read'; readonly reading: ProfileRead }
  | { readonly at: 'not-read'; readonly why: NotRead };

/** The open profile of somebody who is not in the list yet: one click reads it and shows a message that fits. */
export function OpenProfile({ tab, address, settings, mayRead, onSidebar }: Props) {
  const [state, setState] = useState<State>({ at: 'asking' });
  const goesOn = useRef(true);
  const read = async () => {
    setState({ at: 'reading' });
    const outcome = await readUntilLoaded(() => readOpenPage(tab.id), {
      wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
      goesOn: () => goesOn.current,
      onWait: () => undefined,
    });
    if ('notRead' in outcome) return setState({ at: 'not-read', why: outcome.notRead });
    // Waits for the sidebar, where it is checked and saved.
    await leaveForSidebar(tab.windowId, { kind: 'reading', tabId: tab.id, outcome: { value: outcome.reading } });
    setState({ at: 'read', reading: outcome.reading });
  };
  const typeSomeone = () => {
    void leaveForSidebar(tab.windowId, { kind: 'text', text: '' });
    onSidebar();
  };
  if (state.at === 'read') return <ReadPerson reading={state.reading} settings={settings} onSidebar={onSidebar} />;
  return (
    <section class="stack">
      <div class="stack tight">
        <Heading>{address.name ?? address.slug ?? say('someone')}</Heading>
        <p class="soft">{say('notInYourList')}</p>
      </div>
      {state.at === 'not-read' && (
        <p class="notice flag" role="alert">
          {say(`notRead_${state.why}`)}
        </p>
      )}
      <div class="row">
        {mayRead && (
          <button
            type="button"
            class="primary"
            disabled={state.at === 'reading'}
            aria-busy={state.at === 'reading'}
            onClick={() => void read()}
          >
            {say(state.at === 'reading' ? 'readingNow' : 'readThisProfile')}
          </button>
        )}
        {state.at === 'not-read' && state.why === 'no-permission' && (
          <button type="button" onClick={() => void askToSeeLinkedIn()}>
            {say('allowLinkedIn')}
          </button>
        )}
        <button type="button" onClick={typeSomeone}>
          {say('typeSomeone')}
        </button>
      </div>
    </section>
  );
}
