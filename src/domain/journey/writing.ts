import type { NextStep } from '../conversation';
import type { AfterTalking } from '../outreach/messageFor';
import { standingMessages } from '../outreach/sentMessage';
import type { Purpose } from '../outreach/types';
import { idsOf, type Person } from '../person/person';
import type { Facts } from './facts';
import type { Step } from './step';

/** What a message to somebody is for just now, and what it can draw on. */
export interface Writing {
  readonly purpose: Purpose;
  readonly after: AfterTalking;
  /** The conversation or introduction it is about. */
  readonly about?: string;
}

/**
 * What one would write to a person now: what their next step says (M57–M60, T6), else what fits how far one has come.
 * @param steps all of this person's
 */
export function writingFor(person: Person, steps: readonly Step[], facts: Facts): Writing {
  for (const step of steps) {
    const writing = writingOf(step, person, facts);
    if (writing) return writing;
  }
  const ids = idsOf(person);
  const talked = facts.conversations?.some(
    ({ personId, state, deletedAt }) => state === 'held' && deletedAt === undefined && ids.includes(personId),
  );
  if (talked) return { purpose: 'update', after: { occasion: 'keep-in-touch' } };
  const asked = standingMessages(facts.messages).some(
    ({ personId, purpose }) => purpose === 'ask' && ids.includes(personId),
  );
  return { purpose: asked ? 'follow-up' : 'ask', after: {} };
}

function writingOf(step: Step, person: Person, facts: Facts): Writing | undefined {
  switch (step.code) {
    case 'say-thanks': {
      const conversation = facts.conversations?.find(({ id }) => id === step.conversationId);
      const theyHelpedWith = conversation?.debrief?.helpedWith;
      return {
        purpose: 'thank-you',
        after: { occasion: 'after-conversation', ...(theyHelpedWith !== undefined && { theyHelpedWith }) },
        about: step.conversationId,
      };
    }
    case 'thank-introducer': {
      const met = facts.people.find((one) => idsOf(one).includes(step.introducedId));
      return {
        purpose: 'thank-you',
        after: { occasion: 'introduced', ...(met && { metPerson: met.name }) },
        about: step.introductionId,
      };
    }
    case 'tell-what-came-of-it':
      return {
        purpose: 'update',
        after: { occasion: 'month-later', ...cameOf(facts, person) },
        about: step.conversationId,
      };
    case 'keep-in-touch':
      return { purpose: 'update', after: { occasion: 'keep-in-touch', ...cameOf(facts, person) } };
    case 'write-first':
      return { purpose: 'ask', after: {} };
    case 'write-once-more':
    case 'try-another':
      return { purpose: 'follow-up', after: {} };
    default:
      return undefined;
  }
}

/** What the user did of what a person advised, and what is left (M58). */
function cameOf({ nextSteps = [], people }: Facts, person: Person): AfterTalking {
  const ids = idsOf(person);
  const theirs = nextSteps.filter(({ personId, deletedAt }) => deletedAt === undefined && ids.includes(personId));
  // Whoever is in the list is called by the name there: what was typed may name their company, too.
  const nameOf = ({ suggestedId = '', text }: NextStep) =>
    people.find((one) => idsOf(one).includes(suggestedId))?.name ?? text;
  const done = (...kinds: readonly NextStep['kind'][]) =>
    theirs.filter(({ kind, doneOn }) => doneOn !== undefined && kinds.includes(kind)).map(nameOf);
  return {
    metOfThose: done('person'),
    readSince: done('book', 'article'),
    wentTo: done('event'),
    stillOpen: theirs.filter(({ doneOn }) => doneOn === undefined).map(nameOf),
  };
}
