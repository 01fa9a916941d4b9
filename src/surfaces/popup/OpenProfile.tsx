import { useState } from 'preact/hooks';
import { isFound, type ProfileRead } from '../../domain/person';
import type { Settings } from '../../domain/settings';
import { leaveForSidebar, readTab, say } from '../../platform';
import { ReadPerson } from './ReadPerson';

interface Props {
  readonly tabId: number;
  /** As the tab's title or address say it. */
  readonly name: string | undefined;
  readonly settings: Settings;
  readonly onSidebar: () => void;
}

/** The open profile of somebody who is not in the list yet: one click reads it and shows a message that fits. */
export function OpenProfile({ tabId, name, settings, onSidebar }: Props) {
  const [reading, setReading] = useState<ProfileRead>();
  const [problem, setProblem] = useState<string>();
  const read = async () => {
    const outcome = await readTab(tabId);
    if ('failed' in outcome) return setProblem(say(`notRead_${outcome.failed}`));
    if (outcome.value.kind !== 'profile') return setProblem(say(`notRead_${outcome.value.reason}`));
    if (!isFound(outcome.value.fields.name)) return setProblem(say('notRead_no-name'));
    setReading(outcome.value);
    // Waits for the sidebar, where it is checked and saved.
    await leaveForSidebar({ kind: 'reading', tabId, outcome });
  };
  if (reading) return <ReadPerson reading={reading} settings={settings} onSidebar={onSidebar} />;
  return (
    <section class="stack">
      <div class="stack tight">
        <h1>{name ?? say('someone')}</h1>
        <p class="soft">{say('notInYourList')}</p>
      </div>
      {problem !== undefined && (
        <p class="notice flag" role="alert">
          {problem}
        </p>
      )}
      <div>
        <button type="button" class="primary" onClick={() => void read()}>
          {say('readThisProfile')}
        </button>
      </div>
    </section>
  );
}
