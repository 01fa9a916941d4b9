import { useMemo, useState } from 'preact/hooks';
import { filteredLog, type LogEntry, type LogFilter, sentLog } from '../../../domain/outreach';
import { locale, say, sayCount } from '../../../platform';
import { listMessages, listPeople } from '../../../storage';
import { useOwnTime } from '../../components/frame/OwnSettings';
import { useLive } from '../../components/frame/useLive';
import { SentMessageLine } from '../../components/sent/SentMessageLine';
import type { PageProps } from '../PageProps';
import { useSidebar } from '../useSidebar';
import { AnswersPicture } from './AnswersPicture';
import { FilterFields } from './FilterFields';

/** Every message that was sent, with person, channel, purpose, time and verdict (T5): to be found, corrected, deleted. */
export function SentPage({ tell }: PageProps) {
  const messages = useLive(() => listMessages());
  const people = useLive(listPeople);
  const own = useOwnTime();
  const [filter, setFilter] = useState<LogFilter>({});
  const entries = useMemo(() => (messages && people ? sentLog(messages, people) : undefined), [messages, people]);
  // The user's own away days flag nothing, so they are no reason to look again.
  const found = useMemo(
    () => (entries ? filteredLog(entries, filter, own) : []),
    [entries, filter, own.zone, own.sendRules],
  );
  if (!messages || !people || !entries) return null;
  return (
    <div class="stack wide">
      <header class="stack tight">
        <h1>{say('page_sent')}</h1>
        <p class="soft">
          {say(own.sendRules ? 'sent_ownRules' : 'sent_rule')} <a href="#when">{say('sent_rules')}</a>
        </p>
      </header>
      {entries.length === 0 ? (
        <p class="card">{say('sent_none')}</p>
      ) : (
        <>
          <AnswersPicture people={people} messages={messages} />
          <FilterFields filter={filter} onChange={setFilter} />
          <p class="soft" role="status">
            {found.length === entries.length
              ? sayCount('sentCount', entries.length)
              : sayCount('sentFound', found.length, { all: entries.length.toLocaleString(locale()) })}
          </p>
          <Entries key={JSON.stringify(filter)} entries={found} tell={tell} />
        </>
      )}
    </div>
  );
}

/** As many as can be looked through at a time; a list of thousands would take seconds to draw. */
const AT_A_TIME = 50;

function Entries({ entries, tell }: PageProps & { readonly entries: readonly LogEntry[] }) {
  const [shown, setShown] = useState(AT_A_TIME);
  const open = useSidebar();
  const left = entries.length - shown;
  if (entries.length === 0) return null;
  return (
    <>
      <ul class="lines card">
        {entries.slice(0, shown).map(({ message, person }) => (
          <li key={message.id}>
            <SentMessageLine message={message} person={person} named onOpenPerson={() => open(person)} tell={tell} />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <div>
          <button type="button" onClick={() => setShown(shown + AT_A_TIME)}>
            {sayCount('sentMore', Math.min(left, AT_A_TIME))}
          </button>
        </div>
      )}
    </>
  );
}
