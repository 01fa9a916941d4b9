import { type GapWords, sortWords } from '../domain/outreach';
import { writeDebrief } from './conversationNotes';
import { database } from './database';
import { correctDetails } from './people';
import { changeMe } from './settings';
import { changePlan, setGreeting } from './usersWord';

/**
 * What was missing in a draft, said by the user: kept with them, the plan, the person or the
 * conversation, so that it is asked once.
 */
export function fillGaps(words: GapWords, personId: string, now: string, conversationId?: string): Promise<void> {
  return database.transaction('rw', database.people, database.own, database.conversations, async () => {
    const { me, plan, details, greeting, after } = sortWords(words);
    await changeMe(me);
    await changePlan(personId, plan, now);
    if (greeting !== undefined) await setGreeting(personId, greeting, now);
    if (after.theyHelpedWith !== undefined && conversationId !== undefined)
      await writeDebrief(conversationId, { helpedWith: after.theyHelpedWith }, now);
    if (Object.keys(details).length > 0) await correctDetails(personId, details, now);
  });
}
