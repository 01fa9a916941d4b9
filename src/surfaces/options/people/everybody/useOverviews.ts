import { useMemo } from 'preact/hooks';
import { overviewOf } from '../../../../domain/journey';
import type { Overviews } from '../../../../domain/list';
import type { Person } from '../../../../domain/person';
import { recordsForSteps } from '../../../../storage';
import { useJourneySettings } from '../../../components/frame/OwnSettings';
import { useLive } from '../../../components/frame/useLive';
import { useNow } from '../../../components/frame/useNow';

/** Where the user stands with those of whom there is a record; undefined until the records are read. */
export function useOverviews(people: readonly Person[]): Overviews | undefined {
  const records = useLive(recordsForSteps);
  const settings = useJourneySettings();
  const now = useNow();
  const minute = Math.floor(now.epochMilliseconds / 60_000);
  const rules = JSON.stringify(settings);
  return useMemo(
    () => records && overviewOf({ ...records, people }, now, settings),
    // The settings are made anew at every render; their text says when they mean something else.
    [records, people, minute, rules],
  );
}
