import { useState } from 'preact/hooks';
import { overviewOf } from '../../../domain/journey';
import type { Person } from '../../../domain/person';
import { writeCsv, writeVcards, writeXlsx } from '../../../exchange';
import { now, nowText, ownZone, saveFile, say, sayCount } from '../../../platform';
import { listEverybody, listPeople, recordsForSteps } from '../../../storage';
import { useJourneySettings } from '../../components/frame/OwnSettings';
import { dayOf } from '../../components/frame/times';
import type { PageProps } from '../PageProps';
import { sheetOfPeople } from './sheetOfPeople';

const whoms = ['target', 'everybody'] as const;
const formats = ['xlsx', 'csv', 'vcard'] as const;

/** Whom, as what, with notes or without; and what such a file leaves out. */
export function ExportPeople({ tell }: PageProps) {
  const [who, setWho] = useState<(typeof whoms)[number]>('target');
  const [format, setFormat] = useState<(typeof formats)[number]>('xlsx');
  const [withNotes, setWithNotes] = useState(true);
  const settings = useJourneySettings();
  const sheetOf = async (people: readonly Person[]) => {
    // The others count as well: whom one could ask instead, who introduced whom.
    const facts = { people: await listEverybody(), ...(await recordsForSteps()) };
    return sheetOfPeople(people, overviewOf(facts, now(), settings), withNotes);
  };
  const save = async () => {
    const people = await (who === 'target' ? listPeople() : listEverybody());
    if (people.length === 0) return tell({ text: say('export_nobody') });
    const name = `parley-people-${dayOf(nowText(), ownZone())}`;
    switch (format) {
      case 'xlsx':
        saveFile(
          `${name}.xlsx`,
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
          await writeXlsx(await sheetOf(people)),
        );
        break;
      case 'csv':
        saveFile(`${name}.csv`, 'text/csv', writeCsv(await sheetOf(people)));
        break;
      case 'vcard':
        saveFile(`${name}.vcf`, 'text/vcard', writeVcards(people, withNotes));
    }
    tell({ text: sayCount('export_saved', people.length) });
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
            {say(`export_who_${one}`)}
          </label>
        ))}
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
