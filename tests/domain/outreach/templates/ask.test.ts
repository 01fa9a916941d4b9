import { describe, expect, it } from 'vitest';
import { composeDraft, type Occasion } from '../../../../src/domain/outreach';
import { templateLanguages, templatesIn } from '../../../../src/domain/wording/templates';
import { choicesOf, detailsIn, type Language, neededBy, optional, said, subsetsOf } from './details';

/** Words by which a text can be told. `path` and `day` are M35's two questions. */
const told: {
  readonly [language in Language]: { [name in 'noJob' | 'noOpenings' | 'telephone' | 'path' | 'day' | 'ask']: RegExp };
} = {
  en: {
    noJob: /I am not (?:asking|looking) for a job(?: from you)?/u,
    noOpenings: /there may be no openings/u,
    telephone: /telephone/u,
    path: /c[oa]me to (?:your|Northern)/u,
    day: /day-to-day/u,
    ask: /\b(?:jobs?|hir(?:e|ing)|vacanc|CV|résumé|resume|apply|refer|opportunit)/iu,
  },
  de: {
    noJob: /Ich (?:frage nicht nach einer|suche keine) Stelle/u,
    noOpenings: /vielleicht keine frei ist/u,
    telephone: /am Telefon/u,
    path: /zu Ihrer Rolle|Ihren Weg/u,
    day: /[Aa]lltag/u,
    ask: /\b(?:Stelle|Job|Praktik|Bewerb|bewerb|einstell|Lebenslauf|empfehlen)/u,
  },
  fr: {
    noJob: /Je ne (?:vous )?demande pas d’emploi/u,
    noOpenings: /peut-être aucun poste ouvert/u,
    telephone: /par téléphone/u,
    path: /votre parcours/u,
    day: /quotidien/u,
    ask: /\b(?:emploi|stage|candidat|embauch|recrut|CV)/iu,
  },
  es: {
    noJob: /No (?:le pido|busco) trabajo/u,
    noOpenings: /quizá no haya vacantes/u,
    telephone: /por teléfono/u,
    path: /llegó a su puesto|su trayectoria/u,
    day: /día a día/u,
    ask: /\b(?:empleo|(?:un|pido|busco) trabajo|prácticas|contrat|currículum|CV|candidat)/iu,
  },
  pt: {
    noJob: /Não estou (?:pedindo|procurando) emprego/u,
    noOpenings: /talvez não haja vagas/u,
    telephone: /por telefone/u,
    path: /chegou ao seu cargo|sua trajetória/u,
    day: /dia a dia/u,
    ask: /\b(?:emprego|estágio|contrat|currículo|CV|candidat)/iu,
  },
  it: {
    noJob: /Non (?:Le chiedo|cerco) un lavoro/u,
    noOpenings: /forse non ci sono posti liberi/u,
    telephone: /per telefono/u,
    path: /percorso/u,
    day: /giornata/u,
    ask: /\b(?:(?:un|cerco) lavoro|impiego|tirocinio|assum|curriculum|CV|candid)/iu,
  },
};

const twentyMinutes = /\b20 (?:minutes|Minuten|minutos|minuti)\b/u;

describe.each(templateLanguages)('every template that asks in %s', (language) => {
  const templates = templatesIn(language).filter(
    ({ purpose, occasion }) => purpose === 'ask' || occasion === 'silence',
  );
  const words = told[language];
  const everyDraft = templates.flatMap((template) =>
    subsetsOf(optional)
      .filter((without) => !neededBy(template).some((name) => without.includes(name)))
      .flatMap((without) =>
        [...choicesOf(template)].map((choice) => ({
          choice,
          template,
          draft: composeDraft(template, detailsIn(language, without), choice),
        })),
      ),
  );
  const offending = (isWrong: (one: (typeof everyDraft)[number]) => boolean) => [
    ...new Set(
      everyDraft.filter(isWrong).map(({ template, choice, draft }) => `${template.id} ${choice.kind}: ${draft.text}`),
    ),
  ];
  const to = (...names: readonly Occasion[]) => templates.filter(({ occasion }) => names.includes(occasion));

  it('is whole with and without each detail that may be missing', () => {
    expect(offending(({ draft }) => draft.unfilled.length > 0)).toEqual([]);
    expect(offending(({ draft }) => /[{}[\]|]|undefined/u.test(`${draft.subject ?? ''} ${draft.text}`))).toEqual([]);
  });

  it('has no gap, no stray space, no doubled mark', () => {
    const untidy = / {2}| [,.]|[,.;:?!]{2}|\(\)|^\s|\s$|\n{3}| \n|\n /u;
    expect(offending(({ draft }) => untidy.test(draft.text) || untidy.test(draft.subject ?? 'A'))).toEqual([]);
  });

  it('is within the limits of its channel (L1)', () => {
    const most = { note: 200, message: 800, inmail: 800, phone: 800, email: Number.POSITIVE_INFINITY };
    expect(offending(({ draft }) => draft.text.length > most[draft.channel])).toEqual([]);
    const wordsOf = (text: string) => text.split(/\s+/u).length;
    expect(offending(({ draft }) => draft.channel === 'email' && wordsOf(draft.text) > 100)).toEqual([]);
    expect(offending(({ draft }) => wordsOf(draft.subject ?? '') > 8 || (draft.subject ?? '').length > 200)).toEqual(
      [],
    );
  });

  it('is within the limit of a note with a long given name too (L1)', () => {
    const about = detailsIn(language, []);
    const long = { ...about, person: { ...about.person, greetingByUser: 'Maximiliano-Fernando' } };
    for (const template of templates.filter((one) => one.channels.includes('note')))
      for (const choice of choicesOf(template))
        expect(composeDraft(template, long, choice).text.length).toBeLessThanOrEqual(200);
  });

  it('has a subject in e-mail and InMail', () => {
    expect(offending(({ draft: { channel, subject } }) => ['email', 'inmail'].includes(channel) !== !!subject)).toEqual(
      [],
    );
  });

  it('calls them by name and names the 20 minutes (M34, M39)', () => {
    expect(offending(({ draft }) => !draft.text.includes('Mira-Lena'))).toEqual([]);
    expect(offending(({ draft }) => !twentyMinutes.test(draft.text))).toEqual([]);
  });

  it('asks one to three questions (L2)', () => {
    const questions = (text: string) => [...text.matchAll(/\?/gu)].length;
    expect(offending(({ draft }) => questions(draft.text) < 1 || questions(draft.text) > 3)).toEqual([]);
  });

  it('never asks for a job (M36)', () => {
    const rest = (text: string) => text.replace(words.noJob, '');
    expect(offending(({ draft }) => words.ask.test(`${draft.subject ?? ''} ${rest(draft.text)}`))).toEqual([]);
  });

  it('says before the question that it is not about a job, where there is room (M36)', () => {
    const roomy = ({ draft, template }: (typeof everyDraft)[number]) =>
      draft.channel !== 'note' && template.purpose === 'ask';
    expect(offending((one) => roomy(one) && !words.noJob.test(one.draft.text))).toEqual([]);
    expect(offending((one) => roomy(one) && !words.noOpenings.test(one.draft.text))).toEqual([]);
    const early = ({ draft: { text } }: (typeof everyDraft)[number]) => text.search(words.noJob) < text.indexOf('?');
    const late = offending((one) => roomy(one) && one.template.occasion !== 'introduction' && !early(one));
    expect(late).toEqual([]);
  });

  it('offers the telephone in e-mail and on the telephone (M42)', () => {
    const roomy = ['email', 'phone'];
    expect(offending(({ draft }) => roomy.includes(draft.channel) && !words.telephone.test(draft.text))).toEqual([]);
  });

  it('asks directors for their way, others for their days, and either of nobody unknown (M35)', () => {
    const wrong = ({ choice: { outreach }, draft, template }: (typeof everyDraft)[number]) =>
      template.occasion !== 'introduction' &&
      (words.path.test(draft.text) !== (outreach === 'director-plus') ||
        words.day.test(draft.text) !== (outreach === 'manager-or-below'));
    expect(offending(wrong)).toEqual([]);
  });

  it('says the hook, or how else it came about (M23)', () => {
    const { hook } = said[language];
    const reasons: { readonly [occasion in Occasion]?: string } = {
      cold: hook,
      'after-something': hook,
      recommended: 'Anna-Katharina Bergs',
      alumni: 'University of Example Town',
    };
    for (const template of to('cold', 'after-something', 'recommended', 'alumni'))
      for (const choice of choicesOf(template))
        expect(composeDraft(template, detailsIn(language, []), choice).text).toContain(reasons[template.occasion]);
  });

  it('says who I am and what I want to learn, in an e-mail of about 75 words where little is known (M37, M38, L1)', () => {
    const little = detailsIn(language, ['position', 'company', 'targetRole', 'hook']);
    for (const template of to('cold').filter((one) => !one.channels.includes('note')))
      for (const choice of choicesOf(template)) {
        const { text } = composeDraft(template, little, choice);
        expect(text).toContain(said[language].background);
        expect(text).toContain(said[language].wantToLearn);
        expect(text).toContain('Robin-Lee');
        if (choice.channel === 'email') expect(text.split(/\s+/u).length).toBeLessThanOrEqual(85);
        if (choice.channel === 'message') expect(text.length).toBeLessThanOrEqual(480);
      }
  });
});
