import type { Conversation } from '../../domain/conversation';
import type { Person } from '../../domain/person';
import { say } from '../../platform';
import { TalkMode } from '../components/conversation/TalkMode';

interface Props {
  readonly conversation: Conversation;
  readonly person: Person;
}

/** The conversation in a window of its own. Closing it at any moment loses nothing. */
export function TalkWindow({ conversation, person }: Props) {
  return (
    <main class="talk-window">
      <TalkMode
        conversation={conversation}
        personName={person.name}
        held={
          <p class="notice" role="status">
            {say('talk_held')}
          </p>
        }
      />
    </main>
  );
}
