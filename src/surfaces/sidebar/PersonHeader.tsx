import type { Stage } from '../../domain/journey';
import { isSamePerson, type Person } from '../../domain/person';
import { profileAddress } from '../../linkedin/addresses';
import { inOneLine, now, say } from '../../platform';
import { Heading } from '../components/frame/Heading';
import { cityOf, dayAndTime } from '../components/frame/times';
import type { SidebarModel } from './model';

interface Props {
  readonly model: SidebarModel;
  readonly person: Person;
  /** Undefined until what is on record is read: its place is kept. */
  readonly stage: Stage | undefined;
}

/** Who this is, how far it has come, and – where their profile is in front – reading it again. */
export function PersonHeader({ model, person, stage }: Props) {
  const inFront = isSamePerson(person, model.address.value);
  const about = inOneLine(person.position, person.company);
  return (
    <header class="stack tight">
      <Heading>{person.name}</Heading>
      {about !== '' && <p>{about}</p>}
      <p class="soft small">{inOneLine(person.industry, person.location)}</p>
      {person.place?.zone !== undefined && (
        <p class="soft small">
          {say(person.place.certainty === 'sure' ? 'theirTime' : 'theirTimeLikely', {
            time: dayAndTime(now(), person.place.zone),
            city: cityOf(person.place.zone),
          })}
        </p>
      )}
      <div class="row apart">
        <span class="row">
          <span class={stage ? 'chip' : 'chip to-come'}>{say(`stage_${stage ?? 'to-ask'}`)}</span>
          {person.sample && <span class="chip">{say('sample')}</span>}
        </span>
        {!inFront && person.slug !== undefined && (
          <a class="small" href={profileAddress(person.slug)} target="_blank" rel="noreferrer noopener">
            {say('openProfile')}
          </a>
        )}
        {/* Both leave this page: not while its form holds words that nobody saved. */}
        {!model.unsaved.value && (
          <button type="button" class="plain small" onClick={() => (inFront ? void model.read() : model.goBack())}>
            {say(inFront ? 'readAgain' : 'goBack')}
          </button>
        )}
      </div>
    </header>
  );
}
