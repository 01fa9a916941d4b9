import { describe, expect, it } from 'vitest';
import { checklistFor, checklistTimes, media, planningRows, readingList } from '../../../src/domain/conversation';

const codesFor = (medium: (typeof media)[number]) => checklistFor(medium).map(({ code }) => code);

describe('the checklist (M21)', () => {
  it.each(media)('reminds of every rule of preparing and meeting, by %s', (medium) => {
    const sources = new Set(checklistFor(medium).map(({ source }) => source));
    const wanted = [
      'M22',
      'M23',
      'M24',
      'M25',
      'M26',
      'M27',
      'M45',
      'M47',
      'M48',
      'M49',
      'M52',
      'M53',
      'M54',
      'M55',
      'M57',
    ];
    expect(wanted.filter((rule) => !sources.has(rule))).toEqual([]);
    expect(codesFor(medium)).toEqual(
      expect.arrayContaining(['on-time', 'timer', 'leave-promptly', 'one-ask', 'thanks']),
    );
  });

  it.each(media)('goes by the order of time, each item once, by %s', (medium) => {
    const items = checklistFor(medium);
    const times = items.map(({ when }) => checklistTimes.indexOf(when));
    expect([...times].sort((a, b) => a - b)).toEqual(times);
    expect(new Set(items.map(({ code }) => code)).size).toBe(items.length);
  });

  it('pays the coffee and brings the résumé on paper in person alone (M49, M50)', () => {
    const there = ['pay-coffee', 'resume-copies', 'way-there'] as const;
    expect(codesFor('in-person')).toEqual(expect.arrayContaining([...there]));
    for (const medium of ['video', 'telephone'] as const)
      expect(codesFor(medium).filter((code) => there.some((one) => one === code))).toEqual([]);
  });

  it('dresses for whoever can see it (M46)', () => {
    expect(media.filter((medium) => codesFor(medium).includes('dress'))).toEqual(['video', 'in-person']);
  });

  it('tries the technology, and sits quietly with a calm background, online (M51)', () => {
    const online = ['technology-tried', 'quiet-place', 'calm-background'];
    const ofThose = (medium: (typeof media)[number]) => codesFor(medium).filter((code) => online.includes(code));
    expect(ofThose('video')).toEqual(online);
    expect(ofThose('telephone')).toEqual(['quiet-place']);
    expect(ofThose('in-person')).toEqual([]);
  });
});

describe('what Parley brings along (M33)', () => {
  it('is a reading list of two books with their authors', () => {
    expect(readingList.map(({ title, authors }) => `${title} – ${authors.join(', ')}`)).toEqual([
      'What Color Is Your Parachute? – Richard N. Bolles',
      'Designing Your Life – Bill Burnett, Dave Evans',
    ]);
  });

  it('is a planning sheet with a row for each thing to plan', () => {
    const codes = planningRows.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toEqual(expect.arrayContaining(['position', 'company', 'industry', 'hook', 'one-ask', 'thank-by']));
  });
});
