import { useState } from 'preact/hooks';
import { overviewOf } from '../../../domain/journey';
import { shownPeople } from '../../../domain/list';
import { LONGEST_CELL, type Sheet, writeCsv, writeVcards, writeXlsx } from '../../../exchange';
import { now, nowText, ownZone, saveFile, say, sayCount } from '../../../platform';
import { listEverybody, listPeople, recordsForSteps } from '../../../storage';
import { useJourneySettings } from '../../components/frame/OwnSettings';
import { dayOf } from '../../components/frame/times';
import type { PageProps } from '../PageProps';
import { lastShown, type Shown } from '../people/views/lastShown';
import { viewName } from '../people/views/viewName';
import { sheetOfPeople } from './sheetOfPeople';

const formats = ['xlsx', 'csv', 'vcard'] as const;
type Who = 'view' | 'target' | 'everybody';

/** Whom, as what, with notes or without; and what such a file leaves out. */
export function ExportPeople({ tell }: PageProps) {
  const [shown] = useState(lastShown);
  const whoms: readonly Who[] = shown ? ['view', 'target', 'everybody'] : ['target', 'everybody'];
  const [who, setWho] = useState<Who>(shown && isNarrowed(shown) ? 'view' : 'target');
  const [format, setFormat] = useState<(typeof formats)[number]>('xlsx');
  const [withNotes, setWithNotes] = useState(true);
  const settings = useJourneySettings();
  const save = async () => {
    const everybody = await listEverybody();
    // The others count as well: whom one could ask instead, who introduced whom.
    const overviews = overviewOf({ people: everybody, ...(await recordsForSteps()) }, now(), settings);
    const view = who === 'view' ? shown : undefined;
    const people = view
      ? shownPeople(everybody, overviews, view.view, view.query)
      : who === 'target'
        ? await listPeople()
        : everybody;
    if (people.length === 0) return tell({ text: say('export_nobody') });
    const columns = view?.view.columns.filter((column) => column.shown).map(({ name }) => name);
    const sheet = () => sheetOfPeople(people, overviews, { withNotes, columns });
    const name = `parley-people-${dayOf(nowText(), ownZone())}`;
    let cut = '';
    switch (format) {
      case 'xlsx': {
        const made = sheet();
        if (holdsTooLong(made)) cut = ` ${say('export_cut', { length: LONGEST_CELL })}`;
        saveFile(
          `${name}.xlsx`,
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
          await writeXlsx(made),
        );
        break;
      }
      case 'csv':
        saveFile(`${name}.csv`, 'text/csv', writeCsv(sheet()));
        break;
      case 'vcard':
        saveFile(`${name}.vcf`, 'text/vcard', writeVcards(people, withNotes));
    }
    tell({ text: sayCount('export_saved', people.length) + cut });
  };
  return (
    <section class="card">
      <h2>{say('export_people')}</h2>
      <fieldset class="stack tight">
        <legend>
          <h3>{say('export_who')}</h3>
        </legend>
        {whoms.map((one) => (
          <label class="choice" key={one}>
            <input type="radio" name="export-who" checked={who === one} onChange={() => setWho(one)} />
            {say(`export_who_${one}`, { view: shown ? viewName(shown.view) : '' })}
          </label>
        ))}
        {who === 'view' && shown && <p class="hint">{viewWords(shown)}</p>}
      </fieldset>
      <fieldset class="stack tight">
        <legend>
          <h3>{say('export_as')}</h3>
        </legend>
        {formats.map((one) => (
          <label class="choice" key={one}>
            <input type="radio" name="export-as" checked={format === one} onChange={() => setFormat(one)} />
            {say(`export_${one}`)}
          </label>
        ))}
        <p class="hint">{say(`export_${format}_hint`)}</p>
      </fieldset>
      <label class="choice">
        <input type="checkbox" checked={withNotes} onChange={(event) => setWithNotes(event.currentTarget.checked)} />
        {say('export_withNotes')}
      </label>
      <div class="row">
        <button type="button" class="primary" onClick={() => void save()}>
          {say('export_save')}
        </button>
      </div>
      <p class="hint">
        {say('export_not')} <a href="#settings">{say('export_toBackup')}</a>
      </p>
    </section>
  );
}

function holdsTooLong({ rows }: Sheet): boolean {
  return rows.some((row) => row.some((cell) => (cell?.length ?? 0) > LONGEST_CELL));
}

/** Something else than the target list stands in the table. */
function isNarrowed({ view, query, isChanged }: Shown): boolean {
  return view.id !== 'target' || query.trim() !== '' || isChanged;
}

function viewWords({ query, isChanged }: Shown): string {
  return [
    ...(query.trim() === '' ? [] : [say('export_view_sought', { query: query.trim() })]),
    ...(isChanged ? [say('export_view_filtered')] : []),
    say('export_view_hint'),
  ].join(' ');
}
