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
});
