import { type GapWords, sortWords } from '../domain/outreach';
import { writeDebrief } from './conversationNotes';
import { database } from './database';
import { correctDetails } from './people';
import { changeMe, getMe } from './settings';
import { changePlan, setGreeting } from './usersWord';

interface Filled {
  /** Of the message, where it is not the one the user's own texts are written in. */
  readonly inLanguage?: string | undefined;
  /** What a thank-you is about. */
  readonly conversationId?: string | undefined;
}

/**
 * What was missing in a draft, said by the user: kept with them, the plan, the person or the conversation, so that it is
 * asked once.
 */
export function fillGaps(
  words: GapWords,
  personId: string,
  now: string,
  { inLanguage, conversationId }: Filled = {},
): Promise<void> {
  return database.transaction('rw', database.people, database.own, database.conversations, async () => {
    const { me, otherWords, plan, details, greeting, after } = sortWords(words, inLanguage);
    await changeMe(me);
    if (otherWords) await keepOtherWords(otherWords.language, otherWords.words);
    if (Object.keys(plan).length > 0) await changePlan(personId, plan, now);
    if (greeting !== undefined) await setGreeting(personId, greeting, now);
    if (after.theyHelpedWith !== undefined && conversationId !== undefined)
      await writeDebrief(conversationId, { helpedWith: after.theyHelpedWith }, now);
    if (Object.keys(details).length > 0) await correctDetails(personId, details, now);
  });
}

async function keepOtherWords(language: string, words: object): Promise<void> {
  if (Object.keys(words).length === 0) return;
  const { otherWords = {} } = await getMe();
  await changeMe({ otherWords: { ...otherWords, [language]: { ...otherWords[language], ...words } } });
}
