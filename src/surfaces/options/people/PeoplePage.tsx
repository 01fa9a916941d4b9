import { useState } from 'preact/hooks';
import { say } from '../../../platform';
import { getSettings } from '../../../storage';
import { useLive } from '../../components/frame/useLive';
import { useEverybody } from '../../components/person/useEverybody';
import type { PageProps } from '../PageProps';
import { AddPerson } from './AddPerson';
import { PeopleList } from './PeopleList';

/** The target list: position, company, industry first (M11), and beside it everybody the user knows (M15). */
export function PeoplePage({ tell }: PageProps) {
  const everybody = useEverybody();
  const settings = useLive(getSettings);
  const [adding, setAdding] = useState(false);
  return (
    <div class="people-page">
      <header class="row apart">
        <h1>{say('page_people')}</h1>
        <span class="row">
          <a href="#import">{say('page_import')}</a>
          <a href="#export">{say('page_export')}</a>
          <button type="button" class="primary" onClick={() => setAdding(!adding)} aria-expanded={adding}>
            {say('typeSomeone')}
          </button>
        </span>
      </header>
      {adding && <AddPerson onDone={() => setAdding(false)} />}
      {everybody && settings && <PeopleList everybody={everybody} settings={settings} tell={tell} />}
    </div>
  );
}
