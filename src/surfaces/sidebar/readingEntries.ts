import { type DetailName, detailNames, isFound, type Person, type ProfileRead, readDetail } from '../../domain/person';
import { say } from '../../platform';
import type { Entry } from '../components/person/DetailsForm';

/** The fields of the form after a reading: the value, and a sentence where it is missing, unsure or differs from before. */
export function readingEntries(
  reading: ProfileRead,
  known: Person | undefined,
): { readonly [name in DetailName]: Entry } {
  const entries = detailNames.map((name) => [name, entryOf(name, reading, known)] as const);
  return Object.fromEntries(entries) as { [name in DetailName]: Entry };
}

function entryOf(name: DetailName, reading: ProfileRead, known: Person | undefined): Entry {
  const before = known?.[name];
  const read = readDetail(reading, name);
  if (known?.typed.includes(name))
    return {
      value: before,
      hint:
        read !== undefined && read !== before
          ? { text: say('yoursKept', { read }), take: read }
          : { text: say('yours') },
    };
  if (read !== undefined && before !== undefined && read !== before)
    return { value: read, hint: { text: say('wasBefore', { before }) } };
  if (read === undefined && before !== undefined) return { value: before, hint: { text: say('keptFromBefore') } };
  return { value: read, hint: hintOf(name, reading) };
}

function hintOf(name: DetailName, reading: ProfileRead): Entry['hint'] {
  if (name === 'industry') return { text: say('missing_industry') };
  const field = reading.fields[name];
  if (!isFound(field)) return { text: say(`missing_${field.missing}`), unsure: field.missing !== 'not-shown' };
  if (field.source === 'latest-shown') return { text: say('latestShownOnly'), unsure: true };
  return field.confidence === 'unsure' ? { text: say('unsure'), unsure: true } : undefined;
}
