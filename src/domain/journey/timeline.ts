import { type Conversation, type ConversationState, startOf } from '../conversation';
import type { Answer } from '../outreach/answer';
import { type SentMessage, standingMessages } from '../outreach/sentMessage';
import type { Person } from '../person/person';
import { eachPresent, eachStanding } from './records';

/** Something that happened with a person, for their page. `at` is an ISO instant. */
export type Happening =
  | { readonly code: 'added'; readonly at: string }
  | { readonly code: 'read-again'; readonly at: string }
  | { readonly code: 'sent'; readonly at: string; readonly message: SentMessage }
  | { readonly code: 'answered'; readonly at: string; readonly answer: Answer }
  | {
      readonly code: Exclude<ConversationState, 'planned'>;
      readonly at: string;
      readonly conversation: Conversation;
    };

/** Records of one person; corrected and deleted ones may be among them. */
interface Recorded {
  readonly messages: readonly SentMessage[];
  readonly answers?: readonly Answer[];
  readonly conversations?: readonly Conversation[];
}

/** Newest first. What is planned has not happened yet. */
export function timelineOf(
  person: Person,
  { messages, answers = [], conversations = [] }: Recorded,
): readonly Happening[] {
  const happenings: Happening[] = standingMessages(messages).map((message) => ({
    code: 'sent',
    at: message.sentAt,
    message,
  }));
  eachStanding(answers, new Map(), (answer) => {
    happenings.push({ code: 'answered', at: answer.answeredAt, answer });
  });
  eachPresent(conversations, (conversation) => {
    const { state } = conversation;
    if (state !== 'planned') happenings.push({ code: state, at: cameToItAt(conversation), conversation });
  });
  happenings.push({ code: 'added', at: person.addedAt });
  // The first reading is how they were added.
  if (person.readAt !== undefined && person.readAt !== person.addedAt)
    happenings.push({ code: 'read-again', at: person.readAt });
  return happenings.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}

/** Called off can be long before its day. */
function cameToItAt(conversation: Conversation): string {
  const start = startOf(conversation).toInstant().toString({ smallestUnit: 'millisecond' });
  const { state, changedAt } = conversation;
  return state !== 'held' && changedAt < start ? changedAt : start;
}
