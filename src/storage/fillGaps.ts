import { type GapWords, sortWords } from '../domain/outreach';
import { database } from './database';
import { correctDetails } from './people';
import { changeMe } from './settings';
import { changePlan, setGreeting } from './usersWord';

/** What was missing in a draft, said by the user: kept with them, the plan or the person, so that it is asked once. */
export function fillGaps(words: GapWords, personId: string, now: string): Promise<void> {
  return database.transaction('rw', database.people, database.own, async () => {
    const { me, plan, details, greeting } = sortWords(words);
    await changeMe(me);
    await changePlan(personId, plan, now);
    if (greeting !== undefined) await setGreeting(personId, greeting, now);
    if (Object.keys(details).length > 0) await correctDetails(personId, details, now);
  });
}
