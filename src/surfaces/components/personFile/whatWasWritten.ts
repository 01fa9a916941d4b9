import type { Answer, DraftRecord, SentMessage } from '../../../domain/outreach';
import type { MarkdownBlock } from '../../../exchange';
import { inOneLine, say } from '../../../platform';
import type { EverythingAbout } from '../../../storage';
import { factsOf, hasWords, section } from './blocks';
import { timeIn } from './fileTimes';

/** Messages and answers as they came, then what was begun and not sent. */
export function whatWasWritten({ messages, answers, drafts }: EverythingAbout): readonly MarkdownBlock[] {
  const happened = [
    ...messages.map((message) => ({ at: message.sentAt, blocks: messageBlocks(message) })),
    ...answers.map((answer) => ({ at: answer.answeredAt, blocks: answerBlocks(answer) })),
  ].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return [
    ...section(
      say('personFile_written'),
      happened.flatMap(({ blocks }) => blocks),
    ),
    ...section(say('personFile_drafts'), drafts.filter(({ text }) => hasWords(text)).flatMap(draftBlocks)),
  ];
}

function messageBlocks({ channel, purpose, sentAt, subject, text }: SentMessage): readonly MarkdownBlock[] {
  const heading = inOneLine(timeIn(sentAt), say(`channel_${channel}`), say(`purpose_${purpose}`));
  return [{ kind: 'heading', level: 3, text: heading }, ...letter(subject, text)];
}

function answerBlocks({ answer, answeredAt }: Answer): readonly MarkdownBlock[] {
  const text = inOneLine(timeIn(answeredAt), say('happened_answered', { answer: say(`answer_${answer}`) }));
  return [{ kind: 'heading', level: 3, text }];
}

function draftBlocks({ channel, purpose = 'ask', subject, text }: DraftRecord): readonly MarkdownBlock[] {
  const heading = inOneLine(say(`channel_${channel}`), say(`purpose_${purpose}`));
  return [{ kind: 'heading', level: 3, text: heading }, ...letter(subject, text)];
}

function letter(subject: string | undefined, text: string | undefined): readonly MarkdownBlock[] {
  return [...factsOf([[say('subject'), subject]]), ...(hasWords(text) ? [{ kind: 'words', text } as const] : [])];
}
