import { useState } from 'preact/hooks';
import { isFound, type Person, type ProfileRead } from '../../domain/person';
import { agreementOf, type Settings } from '../../domain/settings';
import { memberIdOfAddress, nameFromTitle, profileSlugOf } from '../../linkedin/addresses';
import { leaveReading, nowText, type OpenTab, readTab, say } from '../../platform';
import { findPerson } from '../../storage';
import { useLive } from '../components/useLive';
import { ReadPerson } from './ReadPerson';
import { WriteTo } from './WriteTo';

interface Props {
  readonly tab: OpenTab | undefined;
  readonly settings: Settings;
  readonly onSidebar: () => void;
}

/** The profile that is open: its message if the person is in the list, otherwise one click to read it. */
export function OpenProfile({ tab, settings, onSidebar }: Props) {
  const slug = profileSlugOf(tab?.url ?? '');
  const memberId = memberIdOfAddress(tab?.url ?? '');
  const [reading, setReading] = useState<ProfileRead>();
  const [problem, setProblem] = useState<string>();
  const found = useLive<{ person: Person | undefined }>(
    async () => ({
      person: await findPerson({ ...(slug !== undefined && { slug }), ...(memberId !== undefined && { memberId }) }),
    }),
    `${slug} ${memberId}`,
  );
  if (!tab || !found || (slug === undefined && memberId === undefined)) return null;
  if (found.person) return <WriteTo person={found.person} settings={settings} />;
  if (!agreementOf(settings)) return null;

  const read = async () => {
    const outcome = await readTab(tab.id);
    if ('failed' in outcome) return setProblem(say(`notRead_${outcome.failed}`));
    if (outcome.value.kind !== 'profile') return setProblem(say(`notRead_${outcome.value.reason}`));
    if (!isFound(outcome.value.fields.name)) return setProblem(say('notRead_no-name'));
    setReading(outcome.value);
    // Waits for the sidebar, where it is checked and saved.
    await leaveReading({ tabId: tab.id, url: tab.url ?? '', at: nowText(), outcome });
  };
  if (reading) return <ReadPerson reading={reading} settings={settings} onSidebar={onSidebar} />;
  return (
    <section class="stack">
      <div class="stack tight">
        <h1>{nameFromTitle(tab.title ?? '') ?? slug ?? say('someone')}</h1>
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
