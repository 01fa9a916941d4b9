import type { Conversation } from '../../../domain/conversation';
import type { MarkdownBlock } from '../../../exchange';
import { inOneLine, say } from '../../../platform';
import { factsOf, hasWords, section, wordsOf } from './blocks';
import { wallTimeIn } from './fileTimes';

/** Every conversation: when and how, the questions with what they answered, the notes, and looking back on it. */
export function whatWasSaid(conversations: readonly Conversation[]): readonly MarkdownBlock[] {
  return section(say('personFile_conversations'), conversations.flatMap(conversationBlocks));
}

function conversationBlocks(conversation: Conversation): readonly MarkdownBlock[] {
  const { start, zone, medium, minutes, where, state, questions, notes, debrief = {} } = conversation;
  const { role, verdict, relatedRole } = debrief;
  const heading = inOneLine(wallTimeIn(start, zone), say(`medium_${medium}`), say('appointment_length', { minutes }));
  const back = [
    ...wordsOf(say('debrief_helpedWith'), debrief.helpedWith, 4),
    ...wordsOf(say('debrief_advice'), debrief.advice, 4),
    ...wordsOf(say('debrief_liked'), debrief.liked, 4),
    ...wordsOf(say('debrief_disliked'), debrief.disliked, 4),
    ...wordsOf(say('debrief_practice'), debrief.practice, 4),
    ...factsOf([
      [say('debrief_role'), role],
      [say('verdict'), verdict && say(`verdict_${verdict}`)],
      [say('debrief_relatedRole'), relatedRole],
    ]),
  ];
  return [
    { kind: 'heading', level: 3, text: heading },
    { kind: 'sentence', text: say(`personFile_${state}`) },
    ...factsOf([[say(`where_${medium}`), where]]),
    ...section(say(state === 'planned' ? 'planning_questions' : 'debrief_answers'), asked(questions), 4),
    ...wordsOf(say('debrief_notes'), notes, 4),
    ...back,
  ];
}

function asked(questions: Conversation['questions']): readonly MarkdownBlock[] {
  const items = questions.map(({ text, answer }) => ({ text, ...(hasWords(answer) && { below: answer }) }));
  return items.length === 0 ? [] : [{ kind: 'numbered', items }];
}
