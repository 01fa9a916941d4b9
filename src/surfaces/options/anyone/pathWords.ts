import type { NearTarget, Warmth } from '../../../domain/introductions';
import { say } from '../../../platform';
import { longDay } from '../../components/frame/times';

/** "Leads at Example Labs." What somebody has to do with a target, in a sentence. */
export function nearWords(near: NearTarget): string {
  switch (near.code) {
    case 'leads-there':
      return say('near_leadsThere', { company: near.company });
    case 'works-there':
      return say('near_worksThere', { company: near.company });
    case 'worked-there':
      return say('near_workedThere', { company: near.company });
    case 'leads-it':
      return say('near_leadsIt', { role: near.role });
    case 'does-it':
      return say('near_doesIt', { role: near.role });
    case 'did-it':
      return say('near_didIt', { role: near.role });
    case 'in-the-industry':
      return say('near_industry', { industry: near.industry });
  }
}

/** "You talked on 4 May." Why the way to them is warm, in a sentence. */
export function warmthWords(warmth: Warmth): string {
  switch (warmth.code) {
    case 'talked':
      return say('warm_talked', { day: longDay(Temporal.PlainDate.from(warmth.on)) });
    case 'mentor':
      return say('warm_mentor');
    case 'known':
      return say('warm_known', { how: say(`found_${warmth.how}`) });
    case 'introduced-by':
      return say('warm_introduced', { name: warmth.by.name });
    case 'same-school':
      return say('warm_school', { school: warmth.school });
    case 'connected':
      return warmth.since === undefined
        ? say('warm_connected')
        : say('warm_connectedSince', { day: longDay(Temporal.PlainDate.from(warmth.since)) });
    case 'known-there':
      return say('warm_knownThere', { name: warmth.by.name, company: warmth.company });
    case 'connected-by-one':
      return say('warm_byOne');
  }
}
