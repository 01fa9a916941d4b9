import { useEffect, useState } from 'preact/hooks';
import { now, onWritingNow, type WritingNow, writingNow } from '../../../platform';
import { lazily } from '../frame/lazily';

const PoorMoment = lazily(() => import('./PoorMoment').then((part) => part.PoorMoment));

/** Said again every minute while the cursor is in the box: what is older was forgotten by a page that went away. */
const OLD_AFTER_MS = 3 * 60_000;

/** While the user writes in that tab at a poor time: whom to, why it is poor, and the better time – before it goes out. */
export function WritingNotice({ tabId }: { readonly tabId: number | undefined }) {
  const writing = useWritingNow(tabId);
  return (
    <div role="status" class="writing-now">
      {writing && <PoorMoment key={`${writing.personId} ${writing.channel}`} writing={writing} />}
    </div>
  );
}

function useWritingNow(tabId: number | undefined): WritingNow | undefined {
  const [writing, setWriting] = useState<WritingNow>();
  useEffect(() => {
    if (tabId === undefined) return setWriting(undefined);
    let current = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async () => {
      const found = await writingNow(tabId);
      if (!current) return;
      clearTimeout(timer);
      const left = found ? OLD_AFTER_MS - ageOf(found) : 0;
      setWriting(left > 0 ? found : undefined);
      if (left > 0) timer = setTimeout(() => setWriting(undefined), left);
    };
    void look();
    const end = onWritingNow(() => void look());
    return () => {
      current = false;
      clearTimeout(timer);
      end();
    };
  }, [tabId]);
  return writing;
}

function ageOf({ at }: WritingNow): number {
  return now().epochMilliseconds - Temporal.Instant.from(at).epochMilliseconds;
}
