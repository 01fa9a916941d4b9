import { describe, expect, it } from 'vitest';
import { type After, composeDraft, type Template } from '../../../../src/domain/outreach';
import { reviewDraft } from '../../../../src/domain/outreach/review';
import { templateLanguages, templatesIn } from '../../../../src/domain/wording/templates';
import { detailsIn, type Language, said, subsetsOf } from './details';

const parts = ['theyHelpedWith', 'metOfThose', 'readSince', 'wentTo', 'stillOpen'] as const;
type Part = (typeof parts)[number];

/** What a note cannot do without; the rest may be missing. */
const needed: { readonly [occasion in Template['occasion']]?: readonly (keyof After)[] } = {
  'after-conversation': ['theyHelpedWith'],
  introduced: ['metPerson'],
};

function detailsAfter(language: Language, template: Template, without: readonly Part[]) {
  const { theyHelpedWith, metPerson, metOfThose, readSince, wentTo, stillOpen } = said[language];
  const all = { theyHelpedWith, metPerson, metOfThose, readSince, wentTo, stillOpen };
  const left = without.filter((name) => !needed[template.occasion]?.includes(name));
  const after: After = { ...all, ...Object.fromEntries(left.map((name) => [name, undefined])) };
  return { ...detailsIn(language, []), after };
}

describe.each(templateLanguages)('every note after a conversation in %s', (language) => {
  /** The same for every seniority and kind: nothing in them is fitted to either. */
  const templates = templatesIn(language).filter(({ purpose }) => purpose === 'thank-you' || purpose === 'update');
  const everyDraft = templates.flatMap((template) =>
    subsetsOf(parts).flatMap((without) =>
      template.channels.map((channel) => {
        const choice = { ...template, channel, outreach: 'unknown', kind: 'person' } as const;
        const about = detailsAfter(language, template, without);
        return { template, choice, about, without, draft: composeDraft(template, about, choice) };
      }),
    ),
  );
  const offending = (isWrong: (one: (typeof everyDraft)[number]) => boolean) => [
    ...new Set(everyDraft.filter(isWrong).map(({ template, draft }) => `${template.id}: ${draft.text}`)),
  ];

  it('is whole with and without each part that may be missing', () => {
    expect(offending(({ draft }) => draft.unfilled.length > 0)).toEqual([]);
    expect(offending(({ draft }) => /[{}[\]|]|undefined/u.test(`${draft.subject ?? ''} ${draft.text}`))).toEqual([]);
  });

  it('has no gap, no stray space, no doubled mark', () => {
    const untidy = / {2}| [,.]|[,.;:?!]{2}|\(\)|^\s|\s$|\n{3}| \n|\n /u;
    expect(offending(({ draft }) => untidy.test(draft.text) || untidy.test(draft.subject ?? 'A'))).toEqual([]);
  });

  it('is within the limits of its channel (L1), with everything told that there is', () => {
    const wordsOf = (text: string) => text.split(/\s+/u).length;
    expect(offending(({ draft }) => draft.channel === 'email' && wordsOf(draft.text) > 100)).toEqual([]);
    expect(offending(({ draft }) => draft.channel !== 'email' && draft.text.length > 800)).toEqual([]);
    expect(offending(({ draft: { subject = 'A' } }) => wordsOf(subject) > 8)).toEqual([]);
    const untold = ({ template, without, draft }: (typeof everyDraft)[number]) =>
      template.occasion === 'month-later' &&
      parts.some((name) => !without.includes(name) && !draft.text.includes([said[language][name]].flat()[0] ?? ''));
    expect(offending(untold)).toEqual([]);
  });

  it('names something they said in the thanks right after, which is short (M57)', () => {
    const thanks = everyDraft.filter(({ template }) => template.occasion === 'after-conversation');
    expect(thanks.length).toBeGreaterThan(0);
    for (const { draft } of thanks) {
      expect(draft.text).toContain(said[language].theyHelpedWith);
      if (draft.channel === 'message') expect(draft.text.length).toBeLessThanOrEqual(400);
    }
    const [template] = templates.filter(({ occasion }) => occasion === 'after-conversation');
    const about = { ...detailsIn(language, []), after: { theyHelpedWith: ' ' } };
    if (!template) throw new Error('no template for thanks');
    const choice = { ...template, channel: 'message', outreach: 'unknown', kind: 'person' } as const;
    expect(composeDraft(template, about, choice).unfilled).toEqual(['theyHelpedWith']);
  });

  it('names whom they introduced, to whoever did (M57)', () => {
    const wrong = offending(
      ({ template, draft }) => template.occasion === 'introduced' && !draft.text.includes(said[language].metPerson),
    );
    expect(wrong).toEqual([]);
  });

  it('calls them by name and is signed (M34)', () => {
    expect(offending(({ draft }) => !draft.text.includes('Mira-Lena'))).toEqual([]);
    expect(offending(({ draft }) => !draft.text.endsWith('Robin-Lee Ashdown-Oe'))).toEqual([]);
  });

  it('passes its own review (L3)', async () => {
    const found = new Set<string>();
    for (const { template, choice, draft, about } of everyDraft)
      for (const { code, span } of await reviewDraft({ ...draft, language, purpose: choice.purpose }, about))
        found.add(`${template.id} ${code} ${draft.text.slice(...(span ?? []))}`);
    expect([...found]).toEqual([]);
  });
});

describe('the month-later note', () => {
  const template = templatesIn('en').find(({ id }) => id === 'en-month-later-message');
  if (!template) throw new Error('no template for the month after');
  const choice = { ...template, channel: 'message', outreach: 'unknown', kind: 'person' } as const;
  const noteWith = (after: After) => composeDraft(template, { ...detailsIn('en', []), after }, choice).text;

  it('tells what there is to tell, and leaves room for more people and news (M58, M59)', () => {
    expect(noteWith({ metOfThose: ['Ida Holm', 'Jonas Brandt'], readSince: ['Why Not?'] })).toBe(
      'Hello Mira-Lena, a few weeks ago you talked with me, and it still helps. ' +
        'Since then I have spoken with Ida Holm and Jonas Brandt. I have read: Why Not? ' +
        'Thank you again. If you think of somebody else I should talk with, or have news of your own, ' +
        'I would be glad to hear it. Robin-Lee Ashdown-Oe',
    );
  });

  it('reads well when nothing has come of it yet (M61)', () => {
    expect(noteWith({})).toMatch(/still helps\. Thank you again\./u);
    expect(noteWith({ metOfThose: [], readSince: ['  '] })).toBe(noteWith({}));
  });

  it('leaves out what is still open before it gets too long for its channel', () => {
    const much = noteWith({ wentTo: ['x'.repeat(300)], stillOpen: ['z'.repeat(300)] });
    expect(much).toContain('x'.repeat(300));
    expect(much).not.toContain('z');
  });

  it('joins names as the language of the template does', () => {
    const after = { metOfThose: ['Anna', 'Ida', 'Jonas'] };
    const own = { ...template, text: '{metOfThose}' };
    const inLanguage = (language: string) =>
      composeDraft({ ...own, language }, { ...detailsIn('en', []), after }, { ...choice, language }).text;
    expect([inLanguage('en'), inLanguage('de'), inLanguage('es')]).toEqual([
      'Anna, Ida, and Jonas',
      'Anna, Ida und Jonas',
      'Anna, Ida y Jonas',
    ]);
    expect(inLanguage('no such language')).toBe(inLanguage('en'));
  });
});
