import type { SeniorityWords } from '../../seniority/kinds';
import { danish } from './danish';
import { dutch } from './dutch';
import { english } from './english';
import { french } from './french';
import { german } from './german';
import { italian } from './italian';
import { norwegian } from './norwegian';
import { polish } from './polish';
import { portuguese } from './portuguese';
import { spanish } from './spanish';
import { swedish } from './swedish';
import { turkish } from './turkish';

/** Every language the rules know. Adding one is a file and a line here; of equal readings the earlier language wins. */
export const seniorityLanguages: readonly SeniorityWords[] = [
  english,
  german,
  french,
  spanish,
  portuguese,
  italian,
  dutch,
  swedish,
  danish,
  norwegian,
  polish,
  turkish,
];
