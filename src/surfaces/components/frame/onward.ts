import { direction } from '../../../platform';

/** An arrow to what comes next, the way the language is read. */
export function onward(): string {
  return direction() === 'rtl' ? '←' : '→';
}
