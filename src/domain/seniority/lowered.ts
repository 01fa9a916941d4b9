import { type Meaning, meaningOf, type Role } from './kinds';

/** "Division Chief", "Chief of Police"; and "Chief Economist" (R5). */
export const chiefAlone: Meaning = { level: 'director', alternatives: ['cxo', 'manager'], confidence: 0.5 };
export const chiefOfCraft: Meaning = { level: 'senior', alternatives: ['director', 'manager'], confidence: 0.7 };
/** A deputy keeps the level with a doubt; an assistant or associate falls by one where the level is broad (R7). */
export function lowered(role: Role, toAssistant: boolean): Meaning {
  const meaning = meaningOf[role];
  if (role === 'director' || role === 'head') return { ...meaning, alternatives: ['manager'], confidence: 0.75 };
  if (!toAssistant) return meaning;
  switch (role) {
    case 'craftManager':
    case 'lead':
    case 'expert':
      return { level: 'entry', alternatives: ['senior'], confidence: 0.65 };
    case 'generalManager':
      return { level: 'manager', alternatives: ['director'], confidence: 0.65 };
    case 'cxo':
    case 'managingDirector':
      return { level: 'director', alternatives: ['cxo', 'entry'], confidence: 0.55 };
    case 'vp':
    case 'seniorVp':
      return { ...meaning, alternatives: ['manager', 'director'], confidence: 0.75 };
    default:
      return meaning;
  }
}
