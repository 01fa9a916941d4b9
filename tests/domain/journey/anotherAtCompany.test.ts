import { describe, expect, it } from 'vitest';
import type { Person } from '../../../src/domain/person';
import { personOf } from '../person/people';
import { answerOf, mira, oslo, sentTo, stepsAt } from './records';

const ask = sentTo('mira', '2026-03-03T09:00:00Z');
const colleague = (id: string, rest: Partial<Person> = {}) =>
  personOf(id, { company: 'Example Labs', place: oslo, ...rest });

function tryAnother(now: string, others: readonly Person[], ...facts: Parameters<typeof stepsAt>[1][]) {
  const all = stepsAt(now, { people: [mira, ...others], messages: [ask], ...facts[0] });
  return all.find((step) => step.code === 'try-another');
}

describe('another person at the company (T6)', () => {
  it('comes to mind after three business days without an answer, not before', () => {
    expect(tryAnother('2026-03-05T22:59:00Z', [])).toBeUndefined();
    expect(tryAnother('2026-03-05T23:00:00Z', [])).toMatchObject({ due: '2026-03-06', company: 'Example Labs' });
  });

  it('is named where the list has somebody, the user’s priority first, then who has been there longer', () => {
    const others = [
      colleague('late', { addedAt: '2026-02-03T10:00:00Z' }),
      colleague('early', { addedAt: '2026-02-01T10:00:00Z' }),
      colleague('wanted', { addedAt: '2026-02-05T10:00:00Z', plan: { priority: 1 } }),
      colleague('unwanted', { plan: { priority: 3 } }),
    ];
    expect(tryAnother('2026-03-06T10:00:00Z', others)).toMatchObject({ others: ['wanted', 'early', 'late'] });
  });

  it('is found however the company is written, and nowhere else', () => {
    const others = [
      colleague('same', { company: 'EXAMPLE  Labs.' }),
      colleague('else', { company: 'Example Labs Nordic' }),
      personOf('nowhere'),
    ];
    expect(tryAnother('2026-03-06T10:00:00Z', others)).toMatchObject({ others: ['same'] });
  });

  it('is nobody who was asked, is paused, is not to be contacted or was deleted', () => {
    const others = [
      colleague('asked'),
      colleague('paused', { pausedUntil: '2026-04-01' }),
      colleague('never', { doNotContact: true }),
      colleague('gone', { deletedAt: '2026-03-01T10:00:00Z' }),
      colleague('back', { pausedUntil: '2026-03-06' }),
    ];
    const messages = [ask, sentTo('asked', '2026-02-03T09:00:00Z')];
    const answers = [answerOf('asked', 'declined', '2026-02-04T09:00:00Z')];
    expect(tryAnother('2026-03-06T10:00:00Z', others, { messages, answers })).toMatchObject({ others: ['back'] });
  });

  it('is no longer looked for once somebody there was asked since', () => {
    const messages = [ask, sentTo('other', '2026-03-06T11:00:00Z')];
    expect(tryAnother('2026-03-09T10:00:00Z', [colleague('other')], { messages })).toBeUndefined();
  });

  it('is looked for once for a question: a follow-up does not begin it anew', () => {
    const followUp = sentTo('mira', '2026-03-12T09:00:00Z', { purpose: 'follow-up' });
    expect(tryAnother('2026-03-12T10:00:00Z', [], { messages: [ask, followUp] })).toMatchObject({
      due: '2026-03-06',
      key: `try-another ${ask.id}`,
    });
    // Closed on the 23rd.
    expect(tryAnother('2026-03-23T10:00:00Z', [], { messages: [ask, followUp] })).toBeUndefined();
  });

  it('is no matter where nobody knows the company, or an answer has come', () => {
    const { company: _company, ...nowhere } = mira;
    expect(tryAnother('2026-03-09T10:00:00Z', [], { people: [nowhere] })).toBeUndefined();
    const answers = [answerOf('mira', 'yes', '2026-03-05T09:00:00Z')];
    expect(tryAnother('2026-03-09T10:00:00Z', [], { answers })).toBeUndefined();
  });
});
