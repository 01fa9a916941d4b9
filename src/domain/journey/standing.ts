import { momentOf } from '../calendar';
import type { Conversation } from '../conversation';
import type { Answer } from '../outreach/answer';
import type { SentMessage } from '../outreach/sentMessage';
import type { DatedConversation } from './history';

/** Where the user stands with a person: what the messages, answers and conversations come to, taken in order of time. */
export type Standing =
  | { readonly at: 'to-ask' }
  /** `asks`: since they were asked this time, oldest first; the first and its follow-ups. */
  | { readonly at: 'waiting'; readonly asks: readonly SentMessage[] }
  | { readonly at: 'answered'; readonly answer: Answer }
  | { readonly at: 'planned' }
  /** Cancelled, or somebody did not come. */
  | { readonly at: 'fell-through'; readonly conversation: Conversation }
  | { readonly at: 'talked'; readonly conversation: Conversation };

/** What is stored about one person, each in order of time. */
interface Stored {
  readonly asks: readonly SentMessage[];
  readonly answers: readonly Answer[];
  readonly conversations: readonly DatedConversation[];
}

const MINUTE_MS = 60_000;
const NEVER = Number.POSITIVE_INFINITY;

export const toAsk: Standing = { at: 'to-ask' };

/** Goes through the lists as a zip does, from the oldest record to the newest; each changes where one stands. */
export function standingOf({ asks, answers, conversations }: Stored): Standing {
  if (answers.length === 0 && conversations.length === 0) return asks.length === 0 ? toAsk : { at: 'waiting', asks };
  if (conversations.some(({ record }) => record.state === 'planned')) return { at: 'planned' };
  let standing: Standing = toAsk;
  for (let asked = 0, answered = 0, talked = 0; ; ) {
    const ask = asks[asked];
    const answer = answers[answered];
    const talk = conversations[talked];
    const askAt = ask ? momentOf(ask.sentAt) : NEVER;
    const answerAt = answer ? momentOf(answer.answeredAt) : NEVER;
    const talkAt = talk ? stoodAt(talk) : NEVER;
    if (ask && askAt <= answerAt && askAt <= talkAt) {
      standing = afterAsking(standing, ask);
      asked++;
    } else if (answer && answerAt <= talkAt) {
      standing = { at: 'answered', answer };
      answered++;
    } else if (talk) {
      const conversation = talk.record;
      standing = { at: conversation.state === 'held' ? 'talked' : 'fell-through', conversation };
      talked++;
    } else return standing;
  }
}

/** A talk's time names a minute: what was asked and answered within it came before. */
function stoodAt({ at, record }: DatedConversation): number {
  return record.state === 'held' ? at + MINUTE_MS - 1 : at;
}

function afterAsking(before: Standing, ask: SentMessage): Standing {
  switch (before.at) {
    case 'waiting':
      return { at: 'waiting', asks: [...before.asks, ask] };
    // After a yes the messages are about the day and the place.
    case 'planned':
    case 'fell-through':
      return before;
    case 'answered':
      return before.answer.answer === 'yes' ? before : { at: 'waiting', asks: [ask] };
    // Who was talked to and is asked anew is waited for anew; a word in between is no new question.
    case 'talked':
      return ask.purpose === 'ask' ? { at: 'waiting', asks: [ask] } : before;
    case 'to-ask':
      return { at: 'waiting', asks: [ask] };
  }
}
