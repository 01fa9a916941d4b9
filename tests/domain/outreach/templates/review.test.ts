import { describe, expect, it } from 'vitest';
import { composeDraft } from '../../../../src/domain/outreach';
import { reviewDraft } from '../../../../src/domain/outreach/review';
import { templateLanguages, templatesIn } from '../../../../src/domain/wording/templates';
import { choicesOf, detailsIn, neededBy, optional } from './details';

describe.each(templateLanguages)('the review of every template that asks in %s', (language) => {
  it.each([
    ['everything known', []],
    ['little known', optional],
  ] as const)('has hints at most, with %s (L3)', async (_known, without) => {
    const found: string[] = [];
    const asking = templatesIn(language).filter(({ purpose }) => purpose === 'ask' || purpose === 'follow-up');
    for (const template of asking) {
      const about = detailsIn(
        language,
        without.filter((name) => !neededBy(template).includes(name)),
      );
      for (const choice of choicesOf(template)) {
        const draft = composeDraft(template, about, choice);
        for (const { code, severity, span } of await reviewDraft({ ...draft, ...choice }, about))
          if (severity !== 'hint')
            found.push(`${template.id} ${choice.kind} ${code} ${draft.text.slice(...(span ?? []))}`);
      }
    }
    expect(found).toEqual([]);
  });

  it('knows their reason for a hook, where one was recommended, was at the same school or is a colleague (M23)', async () => {
    const reasons = templatesIn(language).filter(({ occasion }) =>
      (['recommended', 'alumni', 'colleague'] as readonly string[]).includes(occasion),
    );
    const found: string[] = [];
    for (const template of reasons)
      for (const choice of choicesOf(template)) {
        const about = detailsIn(language, ['hook']);
        const draft = composeDraft(template, about, choice);
        const findings = await reviewDraft({ ...draft, ...choice }, { ...about, plan: {} });
        if (findings.some(({ code }) => code === 'no-hook')) found.push(`${template.id} ${draft.text}`);
      }
    expect(found).toEqual([]);
  });
});
