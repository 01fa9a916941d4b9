import type { Conversation } from '../conversation';
import type { Answer } from '../outreach/answer';
import type { SentMessage } from '../outreach/sentMessage';
import type { History } from './history';

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

type Happened =
  | { readonly at: number; readonly ask: SentMessage }
  | { readonly at: number; readonly answer: Answer }
  | { readonly at: number; readonly conversation: Conversation };

export function standingOf({ asks, answers, conversations }: History): Standing {
  if (conversations.some(({ record }) => record.state === 'planned')) return { at: 'planned' };
  if (answers.length === 0 && conversations.length === 0)
    return asks.length === 0 ? { at: 'to-ask' } : { at: 'waiting', asks };
  const happened: Happened[] = [
    ...asks.map((ask) => ({ at: Date.parse(ask.sentAt), ask })),
    ...answers.map((answer) => ({ at: Date.parse(answer.answeredAt), answer })),
    ...conversations.map(({ record, begins }) => ({
      at: record.state === 'held' ? begins : Math.min(begins, Date.parse(record.changedAt)),
      conversation: record,
    })),
  ];
  return happened.sort((a, b) => a.at - b.at).reduce<Standing>(after, { at: 'to-ask' });
}

function after(before: Standing, next: Happened): Standing {
  if ('answer' in next) return { at: 'answered', answer: next.answer };
  if ('conversation' in next)
    return next.conversation.state === 'held'
      ? { at: 'talked', conversation: next.conversation }
      : { at: 'fell-through', conversation: next.conversation };
  switch (before.at) {
    case 'waiting':
      return { at: 'waiting', asks: [...before.asks, next.ask] };
    // After a yes the messages are about the day and the place.
    case 'planned':
    case 'fell-through':
      return before;
    case 'answered':
      return before.answer.answer === 'yes' ? before : { at: 'waiting', asks: [next.ask] };
    // Who was talked to and is asked anew is waited for anew; a word in between is no new question.
    case 'talked':
      return next.ask.purpose === 'ask' ? { at: 'waiting', asks: [next.ask] } : before;
    case 'to-ask':
      return { at: 'waiting', asks: [next.ask] };
  }
}
