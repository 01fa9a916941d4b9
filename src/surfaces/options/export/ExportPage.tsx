import { say } from '../../../platform';
import type { PageProps } from '../PageProps';
import { ExportPeople } from './ExportPeople';
import { ExportPlanned } from './ExportPlanned';

/** The list and what is planned as files for other programs. */
export function ExportPage({ tell }: PageProps) {
  return (
    <div class="stack wide">
      <header class="stack tight">
        <a class="small" href="#people">
          {say('import_back')}
        </a>
        <h1>{say('page_export')}</h1>
        <p class="soft">{say('export_intro')}</p>
      </header>
      <ExportPeople tell={tell} />
      <ExportPlanned tell={tell} />
    </div>
  );
}
