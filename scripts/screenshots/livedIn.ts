import type { Conversation, RoleVerdict } from '../../src/domain/conversation';
import type { Introduction } from '../../src/domain/introductions';
import type { Answer, Me, SentMessage } from '../../src/domain/outreach';
import type { Person, PersonPlace } from '../../src/domain/person';
import { AGREEMENT_VERSION, defaultSettings, type Settings } from '../../src/domain/settings';
import type { Rows } from '../browser/writeRows';
import { ownWordsIn } from './words';

/** A Tuesday morning, when most people may be written to. */
export const NOW = '2026-11-17T09:20:00Z';

export const MIRA = '/in/mira-solberg/';

/** A list somebody has lived with for two months, on invented people: some to ask, some written to, some talked with. */
export function livedIn(language: string): Rows {
  const words = ownWordsIn(language);
  const felt = { liked: words.liked, disliked: words.disliked };
  const me: Me = {
    name: 'Robin Ashdown',
    writtenIn: language,
    background: words.background,
    wantToLearn: words.wantToLearn,
    goals: ['field', 'network'],
    targetRoles: [{ name: 'Data Analyst' }, { name: 'Head of Data' }],
    targetIndustries: [{ name: 'Hospitals and Health Care' }],
  };
  const settings: Settings = {
    ...defaultSettings,
    agreements: [{ version: AGREEMENT_VERSION, at: '2026-09-14T08:00:00.000Z', given: true }],
    backedUpAt: '2026-11-12T17:00:00.000Z',
  };
  const mira = someone('mira', {
    name: 'Mira Solberg',
    position: 'Director of Tooling',
    company: 'Example Labs',
    industry: 'Software Development',
    location: 'Oslo, Norway',
    place: inZone('NO', 'Europe/Oslo'),
    slug: 'mira-solberg',
    plan: { hook: words.hook, priority: 1, language: wordsLanguage(language) },
  });
  const people = [
    mira,
    someone('ida', data('Ida Brandt', 'Data Analyst', 'Lanternworks', 'Hamburg, Germany', 1)),
    someone('jonas', data('Jonas Wikstrand', 'Head of Data', 'Brightmere Health', 'Uppsala, Sweden', 1)),
    someone('amara', data('Amara Nwosu', 'Clinical Data Manager', 'Harbour Clinics', 'Leeds, United Kingdom', 2)),
    someone('leo', data('Leo Castellan', 'Data Analyst', 'Brightmere Health', 'Lyon, France', 2)),
    someone('noor', data('Noor Haddadin', 'VP Research', 'Fieldnote Institute', 'Amsterdam, Netherlands', 3)),
    someone('tomas', data('Tomas Vrba', 'Machine Learning Engineer', 'Lanternworks', 'Prague, Czechia', 3)),
    someone('greta', data('Greta Lindholm', 'Chief Medical Officer', 'Harbour Clinics', 'Malmö, Sweden', 2)),
  ];
  const messages = [
    sent('ida', 'ask', '2026-09-22T08:10:00.000Z'),
    sent('ida', 'thank-you', '2026-10-06T16:30:00.000Z'),
    sent('amara', 'ask', '2026-10-13T08:40:00.000Z'),
    sent('amara', 'thank-you', '2026-10-27T15:00:00.000Z'),
    sent('leo', 'ask', '2026-11-04T09:00:00.000Z'),
    sent('jonas', 'ask', '2026-11-10T09:15:00.000Z'),
    sent('noor', 'ask', '2026-10-20T08:30:00.000Z'),
    sent('noor', 'thank-you', '2026-11-03T17:00:00.000Z'),
  ];
  const answers = [
    answered('ida', '2026-09-24T11:00:00.000Z'),
    answered('amara', '2026-10-15T12:00:00.000Z'),
    answered('noor', '2026-10-22T12:00:00.000Z'),
    answered('jonas', '2026-11-11T12:00:00.000Z'),
  ];
  const held = (personId: string, start: string, zone: string, role: string, verdict: RoleVerdict, advice: string) =>
    talk(personId, start, zone, { advice, role, verdict, ...(personId === 'ida' ? felt : {}) });
  const conversations: Conversation[] = [
    held('ida', '2026-10-06T15:00', 'Europe/Berlin', 'Data Analyst', 'keep', words.advice[0]),
    held('amara', '2026-10-27T14:00', 'Europe/London', 'Clinical Data Manager', 'new-interest', words.advice[1]),
    held('noor', '2026-11-03T16:00', 'Europe/Amsterdam', 'Data Analyst', 'keep', words.advice[2]),
    { ...talk('jonas', '2026-11-19T15:00', 'Europe/Stockholm'), state: 'planned' },
  ];
  const introductions: Introduction[] = [
    led('ida', 'jonas', '2026-10-06T15:30:00.000Z'),
    led('ida', 'tomas', '2026-10-06T15:30:00.000Z'),
    led('amara', 'greta', '2026-10-27T14:30:00.000Z'),
  ];
  return {
    own: [
      { id: 'me', ...me },
      { id: 'settings', ...settings },
    ],
    people,
    messages,
    answers,
    conversations,
    introductions,
  };
}

/** Parley's messages are written in six languages; elsewhere the pictures show the English one. */
const wordsLanguage = (language: string) => (ownWordsIn(language) === ownWordsIn('en') ? 'en' : language);

const ADDED = '2026-09-20T09:00:00.000Z';

function someone(id: string, about: Partial<Person> & Pick<Person, 'name'>): Person {
  return {
    id,
    formerSlugs: [],
    roles: [],
    schools: [],
    typed: [],
    notes: '',
    doNotContact: false,
    addedAt: ADDED,
    changedAt: ADDED,
    listedAt: ADDED,
    ...about,
  };
}

const towns = {
  'Hamburg, Germany': inZone('DE', 'Europe/Berlin'),
  'Uppsala, Sweden': inZone('SE', 'Europe/Stockholm'),
  'Leeds, United Kingdom': inZone('GB', 'Europe/London'),
  'Lyon, France': inZone('FR', 'Europe/Paris'),
  'Amsterdam, Netherlands': inZone('NL', 'Europe/Amsterdam'),
  'Prague, Czechia': inZone('CZ', 'Europe/Prague'),
  'Malmö, Sweden': inZone('SE', 'Europe/Stockholm'),
};
type Town = keyof typeof towns;

const data = (name: string, position: string, company: string, location: Town, priority: 1 | 2 | 3) => ({
  name,
  position,
  company,
  location,
  place: towns[location],
  industry: company === 'Lanternworks' ? 'Software Development' : 'Hospitals and Health Care',
  plan: { priority },
});

function inZone(country: string, zone: string): PersonPlace {
  return { country, zone, by: 'location', certainty: 'sure' };
}

const sent = (personId: string, purpose: SentMessage['purpose'], sentAt: string): SentMessage => ({
  id: `${personId}-${purpose}`,
  personId,
  channel: 'message',
  purpose,
  sentAt,
  recordedAt: sentAt,
});

const answered = (personId: string, answeredAt: string): Answer => ({
  id: `${personId}-answer`,
  personId,
  answer: 'yes',
  answeredAt,
  recordedAt: answeredAt,
});

const talk = (personId: string, start: string, zone: string, debrief?: Conversation['debrief']): Conversation => ({
  id: `${personId}-talk`,
  personId,
  start,
  zone,
  minutes: 20,
  medium: 'video',
  state: 'held',
  questions: [],
  checked: [],
  notes: '',
  ...(debrief && { debrief }),
  addedAt: ADDED,
  changedAt: ADDED,
});

const led = (fromId: string, toId: string, at: string): Introduction => ({
  id: `${fromId}-${toId}`,
  fromId,
  toId,
  how: 'suggested',
  at,
  recordedAt: at,
});
