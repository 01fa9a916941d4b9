import { describe, expect, it } from 'vitest';
import { channelsFor, kinds, occasionsOf, templateFor } from '../../../../src/domain/outreach';
import { templateLanguages, templatesIn, wordsFor } from '../../../../src/domain/wording/templates';
import { classes } from './details';

const purposes = ['ask', 'follow-up', 'thank-you', 'update'] as const;

describe('the templates', () => {
  it('are there for every occasion, channel, seniority and kind, in every language (M19, M35, M44, M57–M60)', () => {
    for (const language of templateLanguages)
      for (const purpose of purposes)
        for (const occasion of occasionsOf[purpose])
          for (const channel of channelsFor(purpose))
            for (const outreach of classes)
              for (const kind of kinds) {
                const choice = { channel, outreach, kind, language, purpose, occasion };
                const found = templateFor(templatesIn(language), choice);
                expect({ language, occasion: found?.occasion, channel }).toEqual({ language, occasion, channel });
              }
  });

  it('are none for thanks and news in a note or on the telephone', () => {
    for (const purpose of ['thank-you', 'update'] as const)
      for (const channel of ['note', 'phone'] as const) {
        const choice = { channel, outreach: 'unknown', kind: 'person', language: 'en', purpose } as const;
        expect(templateFor(templatesIn('en'), choice)).toBeUndefined();
        expect(channelsFor(purpose)).not.toContain(channel);
      }
  });

  it('have ids of their own', () => {
    const ids = templateLanguages.flatMap((language) => templatesIn(language).map(({ id }) => id));
    expect(ids.length).toBe(288);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are none in a language that is not there', () => {
    expect(templatesIn('nl')).toEqual([]);
    expect(wordsFor('toString')).toBeUndefined();
  });
});
