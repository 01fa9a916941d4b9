import { describe, expect, it } from 'vitest';
import { type LearnedFacts, learnedFrom, missingOf, pointersByKind } from '../../../src/domain/learned';
import { personOf } from '../person/people';
import { heldWith, stepOf } from './records';

const mira = personOf('mira', {
  name: 'Mira Solberg',
  position: 'Data Analyst',
  company: 'Nordlab',
  industry: 'Health Care',
});
const ida = personOf('ida', { name: 'Ida Brandt', position: 'Head of Data', company: 'NORDLAB', industry: 'Research' });

const learned = (facts: Partial<LearnedFacts>) =>
  learnedFrom({
    people: [mira, ida],
    conversations: [],
    nextSteps: [],
    targetRoles: [],
    targetIndustries: [],
    ...facts,
  });
const texts = (said: readonly { readonly text: string }[] | undefined) => said?.map(({ text }) => text);

describe('what I learned, by role, company and industry (M63)', () => {
  const conversations = [
    heldWith('mira', '2026-03-10T15:00', { liked: 'the calm', verdict: 'keep', practice: 'to listen' }),
    heldWith('ida', '2026-03-20T15:00', {
      role: 'data analyst',
      liked: 'the puzzles',
      disliked: 'the waiting',
      verdict: 'drop',
    }),
  ];

  it('gathers the sentences of all conversations, newest first, with whose they are and when (M6, M62)', () => {
    const { roles, companies, industries } = learned({ conversations });
    expect(roles.map(({ name }) => name)).toEqual(['data analyst']);
    expect(texts(roles[0]?.said.liked)).toEqual(['the puzzles', 'the calm']);
    expect(roles[0]?.said.liked[0]?.talk).toMatchObject({ person: { name: 'Ida Brandt' }, on: '2026-03-20' });
    expect(texts(companies[0]?.said.practice)).toEqual(['to listen']);
    expect([companies.length, companies[0]?.talks.length]).toEqual([1, 2]);
    expect(industries.map(({ name }) => name).sort()).toEqual(['Health Care', 'Research']);
  });

  it('keeps every verdict; the newest one comes first (M7)', () => {
    const { roles } = learned({ conversations });
    expect(roles[0]?.verdicts.map(({ verdict }) => verdict)).toEqual(['drop', 'keep']);
  });

  it('takes the role the user says, else the one they planned for, else what the person does', () => {
    const planned = personOf('ida', { position: 'Head of Data', plan: { targetRole: 'Epidemiologist' } });
    const roleOf = (role?: string, people = [planned]) =>
      learned({
        people,
        conversations: [heldWith('ida', '2026-03-20T15:00', role === undefined ? undefined : { role })],
      }).roles.map(({ name }) => name);
    expect(roleOf('Statistician')).toEqual(['Statistician']);
    expect(roleOf()).toEqual(['Epidemiologist']);
    expect(roleOf(undefined, [ida])).toEqual(['Head of Data']);
  });

  it('knows the related role that fits better, and roles that people named, as something to look at (M7, M31)', () => {
    const related = heldWith('mira', '2026-03-10T15:00', { verdict: 'related-role', relatedRole: 'Science Editor' });
    const { roles } = learned({
      conversations: [related],
      nextSteps: [stepOf('ida', 'science editor', { kind: 'role' }), stepOf('ida', 'A book')],
    });
    expect(roles.map(({ name }) => name)).toEqual(['Data Analyst', 'Science Editor']);
    expect(roles[1]?.pointedAt.map(({ person }) => person?.name)).toEqual(['Mira Solberg', 'Ida Brandt']);
    expect(roles[0]?.verdicts[0]).toMatchObject({ verdict: 'related-role', relatedRole: 'Science Editor' });
  });

  it('shows the user’s targets first, and those nobody was asked about', () => {
    const { roles, industries } = learned({
      conversations,
      targetRoles: ['Epidemiologist'],
      targetIndustries: ['Research'],
    });
    expect(roles.map(({ name, isTarget }) => [name, isTarget])).toEqual([
      ['Epidemiologist', true],
      ['data analyst', false],
    ]);
    expect(industries[0]).toMatchObject({ name: 'Research', isTarget: true, talks: { length: 1 } });
  });

  it('counts only what was held, entries merged into one as one, and keeps what somebody said who was deleted', () => {
    const people = [
      { ...mira, absorbed: ['twin'] },
      { ...ida, deletedAt: '2026-04-01T10:00:00Z' },
    ];
    const { talks, roles, companies } = learned({
      people,
      conversations: [
        heldWith('twin', '2026-03-10T15:00', { liked: 'the calm' }),
        heldWith('ida', '2026-03-20T15:00', { role: 'Data Analyst', disliked: 'the waiting' }),
        heldWith('mira', '2026-03-21T15:00', { liked: 'nothing of this' }, { state: 'planned' }),
        heldWith('mira', '2026-03-22T15:00', { liked: 'nothing of this' }, { deletedAt: '2026-04-01T10:00:00Z' }),
      ],
    });
    expect(talks.map(({ person }) => person?.id)).toEqual([undefined, 'mira']);
    expect(roles[0]?.said).toMatchObject({ liked: [{ text: 'the calm' }], disliked: [{ text: 'the waiting' }] });
    expect(companies[0]?.talks).toHaveLength(1);
  });

  it('takes names apart that differ in more than letters', () => {
    const { roles } = learned({ targetRoles: ['C developer', 'C++ developer', 'C# developer', 'c# DEVELOPER'] });
    expect(roles).toHaveLength(3);
  });
});

describe('both respondents of a target role (M17)', () => {
  const hires = personOf('hires', {
    position: 'Team Lead',
    plan: { targetRole: 'data analyst', respondent: 'hires-for-it' },
  });
  const covered = (conversations: LearnedFacts['conversations'], people = [mira, hires, ida]) =>
    learned({ people, conversations, targetRoles: ['Data Analyst'] }).roles[0]?.respondents;

  it('says who is in the list and who is missing', () => {
    const both = covered([]);
    expect(both).toMatchObject({
      'does-it': { talkedTo: [], inList: [{ id: 'mira' }] },
      'hires-for-it': { talkedTo: [], inList: [{ id: 'hires' }] },
    });
    expect(both && missingOf(both)).toEqual(['does-it', 'hires-for-it']);
  });

  it('is covered by a conversation', () => {
    const both = covered([heldWith('mira', '2026-03-10T15:00'), heldWith('hires', '2026-03-11T15:00')]);
    expect(both).toMatchObject({ 'does-it': { talkedTo: [{ id: 'mira' }], inList: [] } });
    expect(both && missingOf(both)).toEqual([]);
  });

  it('takes the user’s word before the position, and suggests nobody who does not want to be contacted', () => {
    const elsewhere = { ...mira, plan: { targetRole: 'Science Editor' } };
    const quiet = personOf('quiet', { position: 'Data Analyst', doNotContact: true });
    expect(covered([], [elsewhere, quiet])?.['does-it']).toEqual({ talkedTo: [], inList: [] });
  });
});

describe('what people pointed me to (M54)', () => {
  it('stands by kind, what is open first, with whose advice it was', () => {
    const steps = [
      stepOf('mira', 'The Quiet Desk', { doneOn: '2026-03-20' }),
      stepOf('ida', 'Small Data', { addedAt: '2026-03-05T10:00:00.000Z' }),
      stepOf('gone', 'Spring meeting', { kind: 'event' }),
      stepOf('ida', 'Mira Solberg', { kind: 'person', suggestedId: 'mira' }),
      stepOf('ida', 'deleted', { deletedAt: '2026-03-05T10:00:00.000Z' }),
    ];
    const given = pointersByKind([mira, ida], steps).map(({ kind, pointers }) => [
      kind,
      pointers.map(({ step, person, suggested }) => [step.text, person?.id, suggested?.id]),
    ]);
    expect(given).toEqual([
      ['person', [['Mira Solberg', 'ida', 'mira']]],
      [
        'book',
        [
          ['Small Data', 'ida', undefined],
          ['The Quiet Desk', 'mira', undefined],
        ],
      ],
      ['event', [['Spring meeting', undefined, undefined]]],
    ]);
  });
});
