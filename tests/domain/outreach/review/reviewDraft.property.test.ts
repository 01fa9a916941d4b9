import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Finding, reviewDraft, reviewedLanguages } from '../../../../src/domain/outreach/review';
import { draftsByLanguage } from './drafts';

const known = reviewedLanguages.flatMap((language) =>
  draftsByLanguage[language].tuned.flatMap(({ draft }) => draft.text.split(/(?<=[ ,.?!])/u)),
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(fc.oneof(fc.constantFrom(...known), fc.string({ maxLength: 8 })), { maxLength: 60 })
    .map((parts) => parts.join('')),
);
const anyDraft = fc.record({
  channel: fc.constantFrom('note', 'message', 'inmail', 'email', 'phone'),
  subject: fc.option(anyText, { nil: undefined }),
  text: anyText,
  language: fc.option(fc.constantFrom(...reviewedLanguages, 'sv', ''), { nil: undefined }),
  purpose: fc.constantFrom('ask', 'follow-up', 'thank-you', 'update'),
});
const anyPerson = fc.record({ name: anyText, position: anyText, company: anyText });

describe('a review of any text', () => {
  it('never throws, keeps spans inside their part, and says the same again', async () => {
    await fc.assert(
      fc.asyncProperty(anyDraft, anyPerson, async (draft, person) => {
        const found = await reviewDraft(draft, { person });
        for (const finding of found) expectInside(finding, finding.in === 'text' ? draft.text : (draft.subject ?? ''));
        expect(await reviewDraft(draft, { person })).toEqual(found);
      }),
      { numRuns: 300 },
    );
  });
});

function expectInside({ span }: Finding, text: string): void {
  if (!span) return;
  const [from, to] = span;
  expect(Number.isInteger(from) && Number.isInteger(to)).toBe(true);
  expect(from).toBeGreaterThanOrEqual(0);
  expect(to).toBeGreaterThan(from);
  expect(to).toBeLessThanOrEqual(text.length);
}
