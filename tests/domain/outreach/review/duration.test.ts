import { describe, expect, it } from 'vitest';
import { loadVocabulary, type ReviewedLanguage } from '../../../../src/domain/outreach/review';
import { durationsIn } from '../../../../src/domain/outreach/review/duration';
import { readLetter } from '../../../../src/domain/outreach/review/readLetter';

async function minutesIn(language: ReviewedLanguage, text: string): Promise<readonly number[]> {
  return durationsIn(readLetter(text, await loadVocabulary(language), undefined)).map(({ minutes }) => minutes);
}

/** By language: what is asked, with the time in place of `…`; and times as people write them, with their minutes. */
const asked: { readonly [language in ReviewedLanguage]: readonly [string, { readonly [time: string]: number }] } = {
  en: [
    'Could we talk for …?',
    {
      'eight minutes': 8,
      'eighteen minutes': 18,
      'twenty minutes': 20,
      '20 min': 20,
      '20min': 20,
      'twenty-five minutes': 25,
      'twenty to thirty minutes': 30,
      'a quarter of an hour': 15,
      'a good half hour': 30,
      'thirty-five minutes': 35,
      'forty-five minutes': 45,
      'a solid hour': 60,
      '1h': 60,
      'one and a half hours': 90,
      '1.5 hours': 90,
      'ninety minutes': 90,
      'two hours': 120,
    },
  ],
  de: [
    'Hätten Sie … für mich?',
    {
      'acht Minuten': 8,
      'ein Viertelstündchen': 15,
      'achtzehn Minuten': 18,
      'zwanzig Minuten': 20,
      'ein 20-minütiges Gespräch': 20,
      '20min': 20,
      'fünfundzwanzig Minuten': 25,
      'ein dreißigminütiges Gespräch': 30,
      'ein halbes Stündchen': 30,
      'ein Halbstündchen': 30,
      'fünfunddreißig Minuten': 35,
      'fünfundvierzig Minuten': 45,
      'eine gute Stunde': 60,
      'anderthalb Stunden': 90,
      '1,5 Stunden': 90,
      'zwei Stunden': 120,
    },
  ],
  fr: [
    'Auriez-vous … à me donner ?',
    {
      'huit minutes': 8,
      "un petit quart d'heure": 15,
      "un quart d'heure de votre temps": 15,
      'dix-huit minutes': 18,
      'une vingtaine de minutes': 20,
      '20mn': 20,
      'vingt et une minutes': 21,
      'vingt-cinq minutes': 25,
      'une petite demi-heure': 30,
      'trente-cinq minutes': 35,
      'une bonne heure': 60,
      'une heure de votre temps': 60,
      'soixante-quinze minutes': 75,
      'quatre-vingt-dix minutes': 90,
      '1h30': 90,
      'deux heures': 120,
    },
  ],
  es: [
    '¿Tendría … para mí?',
    {
      'ocho minutos': 8,
      'un cuartito de hora': 15,
      'dieciocho minutos': 18,
      'una veintena de minutos': 20,
      '20min': 20,
      'veinticinco minutos': 25,
      'veinte o treinta minutos': 30,
      'media horita': 30,
      'treinta y cinco minutos': 35,
      'cuarenta y cinco minutos': 45,
      'una buena hora': 60,
      '1h': 60,
      'hora y media': 90,
      'noventa minutos': 90,
      'dos horas': 120,
    },
  ],
  pt: [
    'Teria … para mim?',
    {
      'oito minutos': 8,
      'um quartinho de hora': 15,
      'dezesseis minutos': 16,
      'dezasseis minutos': 16,
      'dezoito minutos': 18,
      '20min': 20,
      'vinte e cinco minutos': 25,
      'meia horinha': 30,
      'trinta e cinco minutos': 35,
      'quarenta e cinco minutos': 45,
      'uma boa hora': 60,
      '1h': 60,
      'hora e meia': 90,
      'noventa minutos': 90,
      'um par de horas': 120,
    },
  ],
  it: [
    'Avrebbe … per me?',
    {
      'otto minuti': 8,
      'un quarto d’ora': 15,
      'diciotto minuti': 18,
      'una ventina di minuti': 20,
      '20min': 20,
      'venticinque minuti': 25,
      'una mezzoretta': 30,
      'trentacinque minuti': 35,
      'quarantacinque minuti': 45,
      'una buona ora': 60,
      '1h': 60,
      "un'ora e mezza": 90,
      'novanta minuti': 90,
      'due ore': 120,
    },
  ],
};

describe('the time that is asked for (M37, M39)', () => {
  for (const [language, [frame, times]] of Object.entries(asked)) {
    for (const [time, minutes] of Object.entries(times)) {
      it(`${language}: ${time} are ${minutes} minutes`, async () => {
        const found = await minutesIn(language as ReviewedLanguage, frame.replace('…', time));
        expect(found).toContain(minutes);
        expect(Math.max(...found)).toBe(minutes);
      });
    }
  }

  it('is none where a time of day, of work, or of the past is named', async () => {
    expect(await minutesIn('en', 'Could we talk after 18h, or is 6 pm better?')).toEqual([]);
    expect(await minutesIn('fr', 'Est-ce que 18h30 vous irait ?')).toEqual([]);
    expect(await minutesIn('en', 'Do you have a minute?')).toEqual([]);
    expect(await minutesIn('de', 'Wie halten Sie 40 Stunden in der Woche durch?')).toEqual([]);
  });
});
