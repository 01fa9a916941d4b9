import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { others } from './others';
import { pt } from './pt';
import type { IndustryWords } from './type';

export type { IndustryWords } from './type';

/** All at once: an employer's name is in no language that could be known before. */
export const industryWords: readonly IndustryWords[] = [en, de, fr, es, pt, it, others];

/** What stands before the employer in a headline ("Nurse at City Hospital"); "@" does too. */
export const beforeEmployer = 'at chez bei beim presso hos';

/** A headline's part that one of these words opens or stands in speaks of another time or of a wish. Folded. */
export const notNowWords =
  'ex former formerly previously alumni alumnus alumna student aspiring seeking retired ehemals ehemaliger ehemalige student studentin ancien ancienne etudiant etudiante exalumno estudiante antiguo estudante antigo studente studentessa';
