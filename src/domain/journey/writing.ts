import { clockOf, dateOfDay, momentOf } from '../calendar';
import type { Conversation, NextStep } from '../conversation';
import type { AfterTalking } from '../outreach/messageFor';
import { standingMessages } from '../outreach/sentMessage';
import type { occasionsOf, Purpose } from '../outreach/types';
import { idsOf, type Person } from '../person/person';
import type { Facts } from './facts';
import type { Stage } from './stage';
import type { Step } from './step';

/** What a message to somebody is for just now, and what it can draw on. */
export interface Writing {
  readonly purpose: Purpose;
  readonly after: AfterTalking;
  /** The conversation or introduction it is about. */
  readonly about?: string;
}

/** How far one has come with a person: what a message follows from. */
export interface Reached {
  readonly facts: Facts;
  /** The user's own, IANA: what was done is noted by the date there. */
  readonly zone: string;
  readonly stage: Stage;
  /** All of this person's. */
  readonly steps: readonly Step[];
}

/** What one would write to a person now: what their next step says (M57–M60, T6), else what fits how far one has come. */
export function writingFor(person: Person, reached: Reached): Writing {
  for (const step of reached.steps) {
    const writing = writingOf(step, person, reached);
    if (writing) return writing;
  }
  return writingAs(usualPurpose(person, reached.facts), person, reached);
}

/** The same for a purpose that the user chose. */
export function writingAs(purpose: Purpose, person: Person, reached: Reached): Writing {
  const last = heldWith(person, reached.facts).at(-1);
  switch (purpose) {
    case 'ask':
      return { purpose, after: {} };
    case 'follow-up':
      return { purpose, after: { occasion: followUpAt(reached.stage) } };
    case 'thank-you':
      return { purpose, ...(last ? thanksFor(last) : { after: { occasion: 'after-conversation' } }) };
    case 'update':
      return { purpose, after: { occasion: 'keep-in-touch', ...cameOf(reached, person) } };
  }
}

function writingOf(step: Step, person: Person, reached: Reached): Writing | undefined {
  const { facts } = reached;
  switch (step.code) {
    case 'say-thanks': {
      const conversation = facts.conversations?.find(({ id }) => id === step.conversationId);
      return conversation && { purpose: 'thank-you', ...thanksFor(conversation) };
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
        after: { occasion: 'month-later', ...cameOf(reached, person, step.conversationId) },
        about: step.conversationId,
      };
    case 'keep-in-touch':
      return { purpose: 'update', after: { occasion: 'keep-in-touch', ...cameOf(reached, person) } };
    case 'plan-conversation':
      // After one that was cancelled nobody is thanked for a yes again.
      return step.because === 'yes' ? { purpose: 'follow-up', after: { occasion: 'arranging' } } : undefined;
    case 'write-first':
      return { purpose: 'ask', after: {} };
    case 'write-once-more':
    case 'try-another':
      return { purpose: 'follow-up', after: { occasion: 'silence' } };
    default:
      return undefined;
  }
}

function thanksFor({ id, debrief }: Conversation): Omit<Writing, 'purpose'> {
  const theyHelpedWith = debrief?.helpedWith;
  return {
    after: { occasion: 'after-conversation', ...(theyHelpedWith !== undefined && { theyHelpedWith }) },
    about: id,
  };
}

function usualPurpose(person: Person, facts: Facts): Purpose {
  const ids = idsOf(person);
  if (heldWith(person, facts).length > 0) return 'update';
  const asked = standingMessages(facts.messages).some(({ personId }) => ids.includes(personId));
  const answered = facts.answers?.some(({ personId, deletedAt }) => deletedAt === undefined && ids.includes(personId));
  const planned = standing(person, facts).length > 0;
  return asked || answered || planned ? 'follow-up' : 'ask';
}

/** Whoever answered is not written to as if they had been silent (M42, M43). */
function followUpAt(stage: Stage): (typeof occasionsOf)['follow-up'][number] {
  if (stage === 'declined') return 'declined';
  if (stage === 'planned') return 'confirming';
  return stage === 'yes' ? 'arranging' : 'silence';
}

function standing(person: Person, facts: Facts): readonly Conversation[] {
  const ids = idsOf(person);
  const theirs = (facts.conversations ?? []).filter(
    ({ personId, deletedAt }) => deletedAt === undefined && ids.includes(personId),
  );
  return [...theirs].sort((a, b) => (a.start < b.start ? -1 : 1));
}

function heldWith(person: Person, facts: Facts): readonly Conversation[] {
  return standing(person, facts).filter(({ state }) => state === 'held');
}

/**
 * What the user did of what a person advised, and – in the note a month after a conversation – what is left (M58).
 * Nothing is told twice: only what was done since the last news.
 */
function cameOf({ facts, zone }: Reached, person: Person, conversationId?: string): AfterTalking {
  const { nextSteps = [], people, messages } = facts;
  const ids = idsOf(person);
  const news = standingMessages(messages).find(
    ({ personId, purpose }) => purpose === 'update' && ids.includes(personId),
  );
  const told = news ? dateOfDay(clockOf(zone).dayAt(momentOf(news.sentAt))) : '';
  const theirs = nextSteps.filter(
    (step) =>
      step.deletedAt === undefined &&
      ids.includes(step.personId) &&
      (conversationId === undefined || step.conversationId === undefined || step.conversationId === conversationId),
  );
  // Whoever is in the list is called by the name there: what was typed may name their company, too.
  const listed = ({ suggestedId = '' }: NextStep) => people.find((one) => idsOf(one).includes(suggestedId));
  const nameOf = (step: NextStep) => listed(step)?.name ?? step.text;
  // Whoever was talked to was met, ticked or not.
  const doneOn = (step: NextStep) => {
    const met = listed(step);
    return step.doneOn ?? (met && heldWith(met, facts)[0]?.start.slice(0, 10));
  };
  const done = (...kinds: readonly NextStep['kind'][]) =>
    theirs
      .filter((step) => {
        const day = doneOn(step);
        return day !== undefined && day >= told && kinds.includes(step.kind);
      })
      .map(nameOf);
  return {
    metOfThose: done('person'),
    readSince: done('book', 'article'),
    wentTo: done('event'),
    ...(conversationId !== undefined && {
      stillOpen: theirs.filter((step) => doneOn(step) === undefined).map(nameOf),
    }),
  };
}
