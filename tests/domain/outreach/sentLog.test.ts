import { describe, expect, it } from 'vitest';
import { filteredLog, type LogFilter, type SentMessage, sentLog } from '../../../src/domain/outreach';
import { personOf } from '../person/people';

const place = { zone: 'Europe/Oslo', country: 'NO', by: 'location', certainty: 'sure' } as const;
const mira = personOf('mira', { name: 'Mira Sølberg', company: 'Example Labs', place });
const joao = personOf('joao', { name: 'João Prado', absorbed: ['joao before'], place });
const sent = (id: string, personId: string, sentAt: string, rest: Partial<SentMessage> = {}): SentMessage => ({
  id,
  personId,
  channel: 'message',
  purpose: 'ask',
  sentAt,
  recordedAt: sentAt,
  ...rest,
});

const log = sentLog(
  [
    sent('monday', 'joao before', '2026-03-09T09:00:00Z', { channel: 'email', text: 'Your talk on Øresund bridges' }),
    sent('late friday', 'mira', '2026-03-06T22:59:59.999Z', { purpose: 'thank-you' }),
    sent('friday', 'mira', '2026-03-06T09:00:00Z'),
    sent('tuesday', 'joao', '2026-03-03T09:00:00Z', { subject: 'Twenty minutes?' }),
    sent('to nobody', 'gone', '2026-03-03T09:00:00Z'),
  ],
  [mira, joao],
);
const found = (filter: LogFilter) =>
  filteredLog(log, filter, { zone: 'Europe/Berlin' })
    .map(({ message }) => message.id)
    .join(', ');

describe('the log of what was sent', () => {
  it('names whom it went to, entries merged into theirs included, and leaves out who is gone', () => {
    expect(log.map(({ message, person }) => `${message.id}: ${person.id}`)).toEqual([
      'monday: joao',
      'late friday: mira',
      'friday: mira',
      'tuesday: joao',
    ]);
  });

  it.each<[string, LogFilter, string]>([
    ['nothing', {}, 'monday, late friday, friday, tuesday'],
    ['a name, without its accents', { text: 'joao' }, 'monday, tuesday'],
    ['a company', { text: 'example' }, 'late friday, friday'],
    ['words of the message and of the name', { text: 'Prado BRIDGES' }, 'monday'],
    ['a subject', { text: 'twenty' }, 'tuesday'],
    ['white space only', { text: '  ' }, 'monday, late friday, friday, tuesday'],
    ['a channel', { channel: 'email' }, 'monday'],
    ['a purpose', { purpose: 'thank-you' }, 'late friday'],
    ['those at a poor time; a thank-you is at none', { flaggedOnly: true }, 'monday, friday'],
    ['days of the user’s calendar', { from: '2026-03-06', to: '2026-03-06' }, 'late friday, friday'],
    ['from a day on', { from: '2026-03-07' }, 'monday'],
    ['several of these', { text: 'mira', flaggedOnly: true, to: '2026-03-08' }, 'friday'],
    ['what there is not', { text: 'nobody' }, ''],
  ])('finds by %s', (_what, filter, ids) => {
    expect(found(filter)).toBe(ids);
  });
});
