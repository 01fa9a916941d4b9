import { describe, expect, it } from 'vitest';
import { measureReview, sumOf } from '../../../../scripts/measureReview';
import { type FindingCode, languageOf, reviewDraft, reviewedLanguages } from '../../../../src/domain/outreach/review';
import { draftsByLanguage } from './drafts';
import { passagesIn } from './drafts/passages';
import { jobAskSentences } from './drafts/sentences';

const person = { name: 'Anna Becker', position: 'Product Manager', company: 'Siemens' };

async function codesOf(
  text: string,
  channel: 'message' | 'email' = 'message',
  language?: string,
): Promise<FindingCode[]> {
  return (await reviewDraft({ channel, text, language }, { person })).map(({ code }) => code);
}

describe('a review of labelled drafts', () => {
  const drafts = reviewedLanguages.flatMap((language) => [
    ...draftsByLanguage[language].tuned,
    ...draftsByLanguage[language].heldOut,
    ...draftsByLanguage[language].letters,
  ]);

  it('finds asking for a job, and nothing that is none', async () => {
    const { scores } = await measureReview(drafts);
    const { hits, wrong, missed } = sumOf(scores, (code) => code === 'job-ask');
    expect(hits / (hits + wrong)).toBeGreaterThanOrEqual(0.97);
    expect(hits / (hits + missed)).toBeGreaterThanOrEqual(0.95);
  });

  it('is right in the rest', async () => {
    const { scores } = await measureReview(drafts);
    const { hits, wrong, missed } = sumOf(scores, (code) => code !== 'job-ask');
    expect(hits / (hits + wrong)).toBeGreaterThanOrEqual(0.92);
    expect(hits / (hits + missed)).toBeGreaterThanOrEqual(0.9);
  });

  it.each(reviewedLanguages)('guesses %s by its small words', (language) => {
    const { tuned } = draftsByLanguage[language];
    const guessed = tuned.filter(({ draft }) => languageOf(draft.text) === language);
    expect(guessed.length).toBe(tuned.length);
  });
});

describe('asking for a job', () => {
  it.each([
    'Could you pass on my CV?',
    'Would you refer me?',
    "I'm not asking for a job, but if anything opens up, please think of me.",
    "I'd love to join your team.",
    'Are you currently hiring?',
    'Do you know of any openings?',
  ])('is %s', async (text) => {
    expect(await codesOf(text, 'message', 'en')).toContain('job-ask');
  });

  it.each([
    'I am not asking for a job.',
    'How did you get your job?',
    'What do you look for when you hire?',
    'How does your team weigh skills against degrees?',
    'Could you introduce me to someone who would talk to me about UX?',
    'I read your post on the job market.',
    'I left my job as a teacher last year.',
  ])('is not %s', async (text) => {
    expect(await codesOf(text, 'message', 'en')).not.toContain('job-ask');
  });

  it.each(reviewedLanguages)('is told from what looks like it in %s', async (language) => {
    const asks = async (text: string) => (await codesOf(text, 'message', language)).includes('job-ask');
    const countOf = async (texts: readonly string[]) => (await Promise.all(texts.map(asks))).filter(Boolean).length;
    for (const { asking, harmless } of [jobAskSentences[language], passagesIn(language)]) {
      const [right, wrong] = [await countOf(asking), await countOf(harmless)];
      expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.97);
      expect(right / asking.length).toBeGreaterThanOrEqual(0.95);
    }
  });

  it('tells where it stands, after a disclaimer too', async () => {
    const text = "Hi Anna, I'm not asking for a job, but would you refer me?";
    const [found] = await reviewDraft({ channel: 'message', text, language: 'en' }, { person });
    expect(found).toMatchObject({
      code: 'job-ask',
      severity: 'stop',
      in: 'text',
      why: { code: 'asks-for-job', ask: 'refer', afterDisclaimer: true },
      source: 'M36',
    });
    expect(text.slice(...(found?.span ?? [0, 0]))).toBe('refer me');
  });
});

describe('a disclaimer with a tag, and papers that nobody asked for', () => {
  it('is no question for a job', async () => {
    const text =
      'Olá, Anna, li seu artigo. Não estou procurando vaga, viu? Teria 20 minutos para contar do seu dia a dia?';
    expect(await codesOf(text, 'message', 'pt')).not.toContain('job-ask');
  });

  it.each([
    [
      'fr',
      'Bonjour Anna, je joins mon CV, que vous ne m’avez pas réclamé : pourriez-vous le faire suivre au service du personnel ?',
    ],
    ['fr', 'Bonjour Anna, je ne vous cacherai pas que j’aimerais que vous parliez de moi à votre patron.'],
  ])('pass for asking when they are to be handed on, and when nothing is hidden (%s)', async (language, text) => {
    expect(await codesOf(text, 'message', language)).toContain('job-ask');
  });
});

describe('a hook (M23)', () => {
  it.each([
    ['fr', 'Bonjour Anna, vous avez remis sur pied la moitié de mon équipe. Auriez-vous vingt minutes ?'],
    ['de', 'Hallo Anna, Sie waren neulich in unserer Wache und haben uns den Kopf gewaschen. Hätten Sie 20 Minuten?'],
    ['it', 'Ciao Anna, Lei ha rimesso in piedi mio padre dopo la caduta dal tetto. Avrebbe venti minuti?'],
    ['de', 'Hallo Anna, mein Neffe lernt bei Ihnen und redet beim Essen nur noch davon. Hätten Sie 20 Minuten?'],
    ['es', 'Hola, Anna. Vi que diseñas prótesis infantiles con impresoras baratas. ¿Tendrías veinte minutos?'],
  ])('is what they did for my own people, or what was seen of them (%s)', async (language, text) => {
    expect(await codesOf(text, 'message', language)).not.toContain('no-hook');
  });

  it.each([
    ['en', 'Hi Anna, the bridge over our brook still gets photographed every Sunday. Could you spare 20 minutes?'],
    ['pt', 'Olá, Anna. O mural que pintou na escola da minha filha ficou lindo. Teria vinte minutos?'],
    ['it', 'Ciao Anna, bello il video sulle finestre di casa nostra! Avresti venti minuti?'],
  ])('is an opening about something of theirs, not about me (%s)', async (language, text) => {
    expect(await codesOf(text, 'message', language)).not.toContain('no-hook');
  });

  it.each([
    ['en', 'Hi Anna, I am new to this. What does your shift look like, and how does your team share the nights?'],
    ['fr', 'Bonjour Anna, je cherche ma voie. Comment se passent vos nuits, et que font vos collègues le dimanche ?'],
  ])('is not a question that anybody in the trade could be asked (%s)', async (language, text) => {
    expect(await codesOf(text, 'message', language)).toContain('no-hook');
  });

  it.each([
    ['en', 'Hi Anna, you do not know me or any of my colleagues at home. Could you spare 20 minutes?'],
    ['fr', 'Bonjour Anna, vous ne me connaissez pas et je ne connais personne chez vous. Auriez-vous vingt minutes ?'],
  ])('is not that they do not know me (%s)', async (language, text) => {
    expect(await codesOf(text, 'message', language)).toContain('no-hook');
  });
});

describe('what I want to learn (M38)', () => {
  it.each([
    ['de', 'Hallo Anna, wie teilen Sie Ihre Woche ein, und wann haben Sie gemerkt, dass Sie beides wollen?'],
    ['fr', 'Bonjour Anna, auriez-vous vingt minutes pour me raconter vos débuts ?'],
    ['en', 'Hi Anna, could we talk for 20 minutes about your winters on the ridge?'],
  ])(
    'is said by a question that is not about the meeting, or by naming something of theirs (%s)',
    async (language, text) => {
      expect(await codesOf(text, 'message', language)).not.toContain('no-goal');
    },
  );

  it.each([
    [
      'en',
      'Hi Anna, I enjoyed your post. Could you give me 15 minutes? I would like to explain to my pupils what you look at first.',
    ],
    [
      'de',
      'Hallo Anna, Ihr Vortrag war klasse. Erzählen Sie mir doch bitte in 20 Minuten, wie Sie die Nachtdienste durchstehen.',
    ],
  ])('is said by wanting to be told (%s)', async (language, text) => {
    expect(await codesOf(text, 'message', language)).not.toContain('no-goal');
  });

  it('is not said by whom to turn to for a job', async () => {
    const text = 'Hi Anna, I enjoyed your post. Could you tell me who does the hiring, in 15 minutes?';
    expect(await codesOf(text, 'message', 'en')).toContain('no-goal');
  });
});

describe('what is settled (M36)', () => {
  it.each([
    ['en', 'Dear Anna, I read your article. I already have a post at a bank. Could we talk for 20 minutes about it?'],
    [
      'de',
      'Liebe Anna, Ihr Artikel hat mir gefallen. Ich suche nichts Neues. Hätten Sie 20 Minuten für Ihren Werdegang?',
    ],
    ['es', 'Estimada Anna, leí su artículo y no busco cambiar de aires. ¿Tendría 20 minutos para contarme su camino?'],
  ])('reassures as well as the plain words do (%s)', async (language, text) => {
    expect(await codesOf(text, 'email', language)).not.toContain('no-reassurance');
  });
});

describe('papers nobody asked for (M49)', () => {
  it.each([
    ['fr', 'Bonjour Anna, merci encore. Je joins mon CV, que vous ne m’avez pas réclamé.'],
    ['es', 'Hola, Anna, gracias de nuevo. Te adjunto el currículum, que no me habías pedido.'],
  ])('are pushed all the more when the letter says so itself (%s)', async (language, text) => {
    expect(await codesOf(text, 'message', language)).toContain('resume-push');
  });

  it('are not pushed where none are sent', async () => {
    expect(await codesOf('Hi Anna, I do not attach my CV.', 'message', 'en')).not.toContain('resume-push');
  });
});

describe('a short form of their name (M34)', () => {
  it('greets them in the first words', async () => {
    const review = (text: string) =>
      reviewDraft({ channel: 'message', text, language: 'es' }, { person: { name: 'Federico Luna' } });
    const codes = async (text: string) => (await review(text)).map(({ code }) => code);
    expect(await codes('Hola, Fede, leí tu libro. ¿Hablamos 20 minutos de tu camino?')).not.toContain('no-name');
    expect(await codes('Hola, leí tu libro. ¿Hablamos 20 minutos de tu camino?')).toContain('no-name');
  });

  it('knows a name of endearment by its beginning', async () => {
    const greets = async (greeting: string, name: string) =>
      !(
        await reviewDraft(
          { channel: 'message', text: `${greeting}, hättest du 20 Minuten?`, language: 'de' },
          { person: { name } },
        )
      ).some(({ code }) => code === 'no-name');
    expect(await greets('Liebe Kathi', 'Katharina Obermoser')).toBe(true);
    expect(await greets('Liebe Steffi', 'Stefanie Kurz')).toBe(true);
    expect(await greets('Liebe Uschi', 'Katharina Obermoser')).toBe(false);
    expect(await greets('Guten Tag', 'Eva Gutierrez')).toBe(false);
  });
});

describe('what applies where', () => {
  it('asks for reassurance in e-mail and InMail only', async () => {
    const text = 'Hi Anna, I read your article. Could we talk for 20 minutes about your work at Siemens?';
    expect(await codesOf(text, 'message')).toEqual([]);
    expect(await codesOf(text, 'email')).toEqual(['no-reassurance']);
  });

  it('leaves thank-you notes their few rules', async () => {
    const found = await reviewDraft(
      { channel: 'message', text: 'Thank you!', purpose: 'thank-you', language: 'en' },
      { person },
    );
    expect(found.map(({ code }) => code)).toEqual(['no-name']);
  });

  it('reports only what needs no words in another language', async () => {
    const text = 'Hej! Jag undrar om du har tid att prata om ditt jobb, [Namn]?';
    expect(await codesOf(text, 'message', 'sv')).toEqual(['placeholder', 'no-name']);
  });

  it('says which fact answers a question', async () => {
    const text = 'Hi Anna, which company do you work for?';
    const found = await reviewDraft({ channel: 'message', text, language: 'en' }, { person });
    expect(found.find(({ code }) => code === 'answered-by-profile')?.why).toEqual({
      code: 'answered-by-profile',
      fact: 'company',
      value: 'Siemens',
    });
  });
});
