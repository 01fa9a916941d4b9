import { useEffect, useState } from 'preact/hooks';
import { say } from '../../platform';
import { getConversation, personBehind } from '../../storage';
import { useLive } from '../components/frame/useLive';
import { Sheet } from './Sheet';
import { TalkWindow } from './TalkWindow';

/** The pages of one conversation: the talk in a window of its own, and the sheet to print. The address says which. */
export function ConversationPages() {
  const [page, id] = usePlace();
  const found = useLive(async () => {
    const conversation = await getConversation(id);
    return { conversation, person: conversation && (await personBehind(conversation.personId)) };
  }, id);
  if (!found) return <p class="soft">{say('oneMoment')}</p>;
  const { conversation, person } = found;
  if (!conversation || !person) return <p class="notice">{say('conversation_gone')}</p>;
  return page === 'sheet' ? (
    <Sheet conversation={conversation} person={person} />
  ) : (
    <TalkWindow conversation={conversation} person={person} />
  );
}

/** "#talk/<id>" or "#sheet/<id>" */
function usePlace(): readonly [page: string, id: string] {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const changed = () => setHash(location.hash);
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  const [page = '', id = ''] = hash.slice(1).split('/');
  return [page, decodeURIComponent(id)];
}
