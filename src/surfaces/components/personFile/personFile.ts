import { inTurn, type JourneySettings, nextSteps, stagesOf } from '../../../domain/journey';
import type { Person } from '../../../domain/person';
import { type MarkdownBlock, writeMarkdown } from '../../../exchange';
import { now, plainText, say } from '../../../platform';
import { everythingAbout, factsForStepsOf, type StepFacts } from '../../../storage';
import { whyNow } from '../steps/stepWords';
import { factList, hasWords, section } from './blocks';
import { dayOfInstant } from './fileTimes';
import { whatCameOfIt } from './whatCameOfIt';
import { whatIsPlanned } from './whatIsPlanned';
import { whatWasSaid } from './whatWasSaid';
import { whatWasWritten } from './whatWasWritten';
import { whoTheyAre } from './whoTheyAre';

/** Everything kept on somebody, as a readable Markdown text. */
export async function personFile(person: Person, settings: JourneySettings): Promise<string> {
  const about = await everythingAbout(person);
  const text = writeMarkdown([
    ...beginning(person, await factsForStepsOf(person.id), settings),
    ...whoTheyAre(person, about.absorbed),
    ...whatIsPlanned(person),
    ...(hasWords(person.notes) ? section(say('notes'), [{ kind: 'words', text: person.notes }]) : []),
    ...whatWasWritten(about),
    ...whatWasSaid(about.conversations),
    ...whatCameOfIt(person, about),
  ]);
  return plainText(text);
}

function beginning(person: Person, facts: StepFacts | undefined, settings: JourneySettings): readonly MarkdownBlock[] {
  const stage = facts && stagesOf(facts, now(), settings).get(person.id);
  const steps = facts ? nextSteps(facts, now(), settings).filter(({ personId }) => personId === person.id) : [];
  const { due, coming } = inTurn(steps, now());
  const nameOf = (id: string) => facts?.people.find((one) => one.id === id)?.name;
  return [
    { kind: 'heading', level: 1, text: person.name },
    { kind: 'sentence', text: say('learned_asOf', { day: dayOfInstant(now().toString()) }) },
    ...(stage === undefined ? [] : [{ kind: 'sentence', text: say(`stage_${stage}`) } as const]),
    ...section(say('nextStep'), factList([...due, ...coming].map((step) => ({ text: whyNow(step, nameOf) })))),
  ];
}
