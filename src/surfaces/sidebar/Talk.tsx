import { useEffect } from 'preact/hooks';
import { nowText, openConversationWindow, say } from '../../platform';
import { bringBackState, getConversation, personBehind } from '../../storage';
import { TalkMode } from '../components/conversation/TalkMode';
import { useLive } from '../components/frame/useLive';
import type { SidebarModel } from './model';
import { OtherInFront } from './OtherInFront';

interface Props {
  readonly model: SidebarModel;
  readonly personId: string;
  readonly conversationId: string;
}

/** The conversation in the sidebar. It stays, whatever the browser shows, until it is ended or left. */
export function Talk({ model, personId, conversationId }: Props) {
  const found = useLive(
    async () => ({ conversation: await getConversation(conversationId), person: await personBehind(personId) }),
    `${conversationId} ${personId}`,
  );
  const ready = found !== undefined;
  // The page before was scrolled to its button.
  useEffect(() => scrollTo(0, 0), [ready]);
  if (!found) return <p class="soft">{say('oneMoment')}</p>;
  const { conversation, person } = found;
  if (!conversation || !person)
    return (
      <section class="stack">
        <p class="notice" role="status">
          {say('conversation_gone')}
        </p>
        <div>
          <button type="button" onClick={model.goBack}>
            {say('goBack')}
          </button>
        </div>
      </section>
    );
  const lookBack = () => model.openPerson(person.id, 'past-conversations');
  return (
    <div class="stack wide">
      <OtherInFront model={model} person={person} />
      <TalkMode
        conversation={conversation}
        personName={person.name}
        held={
          <div>
            <button type="button" class="primary" onClick={lookBack}>
              {say('talk_lookBack')}
            </button>
          </div>
        }
        onHeld={(before) => {
          lookBack();
          const back = () => {
            if (before) void bringBackState(before, nowText()).then(() => model.talk(person.id, conversationId));
          };
          model.toasts.tell({ text: say('conversation_held'), undo: { words: say('undo'), act: back } });
        }}
      >
        <button type="button" class="plain" onClick={() => void openConversationWindow(conversationId)}>
          {say('conversation_window')}
        </button>
        <button type="button" class="plain" onClick={() => model.openPerson(person.id, 'conversation')}>
          {say('goBack')}
        </button>
      </TalkMode>
    </div>
  );
}
