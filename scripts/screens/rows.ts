import type { Rows } from '../browser/writeRows';
import { livedIn } from '../screenshots/livedIn';

/** The list of the store's pictures, and what else has a place on some screen: drafts, deleted things, what was noticed. */
export function rowsOfEverything(language: string): Rows {
  const rows = livedIn(language);
  const at = '2026-11-16T10:00:00.000Z';
  const made = { addedAt: at, changedAt: at };
  const questions = [
    { id: 'q1', text: 'How did you find your way into this work?' },
    { id: 'q2', text: 'What does a usual week look like, the dull hours included?', answer: 'Meetings until noon.' },
    { id: 'q3', text: 'What is hard about it?' },
  ];
  const gone = { ...rows.people?.at(-1), id: 'gone', name: 'Wanda Petersen-Oberholzer', deletedAt: at };
  return {
    ...rows,
    people: [...(rows.people ?? []), gone],
    conversations: (rows.conversations ?? []).map((one) => ({ ...one, questions, where: 'https://meet.example/1' })),
    nextSteps: [
      {
        id: 'n1',
        personId: 'ida',
        kind: 'person',
        text: 'Jonas Wikstrand, Brightmere Health',
        suggestedId: 'jonas',
        ...made,
      },
      { id: 'n2', personId: 'ida', kind: 'book', text: 'Designing Your Life', doneOn: '2026-11-02', ...made },
      { id: 'n3', personId: 'amara', kind: 'event', text: 'Open evening of the clinics', ...made },
    ],
    reminders: [
      {
        id: 'r1',
        personId: 'ida',
        about: 'own',
        text: 'Ask how it went',
        due: '2026-11-17T09:00',
        zone: 'Europe/Berlin',
        ...made,
      },
      {
        id: 'r2',
        personId: 'tomas',
        about: 'own',
        text: 'Northwind',
        due: '2026-11-25T09:00',
        zone: 'Europe/Berlin',
        ...made,
      },
    ],
    noticed: [
      { id: 'a', channel: 'message', slug: 'mira-solberg', at: '2026-11-17T08:10:00.000Z' },
      { id: 'b', channel: 'note', at: '2026-11-17T08:20:00.000Z' },
    ],
  };
}
