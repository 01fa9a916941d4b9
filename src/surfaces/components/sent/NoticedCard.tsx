import { useState } from 'preact/hooks';
import { writingFor } from '../../../domain/journey';
import type { Noticed } from '../../../domain/notice';
import { type Purpose, purposes, verdictOnSent } from '../../../domain/outreach';
import { idsOf, type Person } from '../../../domain/person';
import { nowText, say } from '../../../platform';
import { confirmNoticed, dismissNoticed, listDrafts, restoreNoticed, takeBackConfirmed } from '../../../storage';
import { useOwnTime } from '../frame/OwnSettings';
import { dayAndTime } from '../frame/times';
import type { Tell } from '../frame/toasts';
import { useLive } from '../frame/useLive';
import { useReached } from './useReached';
import { VerdictNotice } from './VerdictNotice';

interface Props {
  readonly noticed: Noticed;
  readonly person: Person;
  readonly tell: Tell;
}

/** Something that seems to have been sent: to whom, when, whether that was a good time, and the question. */
export function NoticedCard({ noticed, person, tell }: Props) {
  const own = useOwnTime();
  const ids = idsOf(person).join();
  const [withDraft, setWithDraft] = useState(true);
  const [chosen, setChosen] = useState<Purpose>();
  const reached = useReached(person);
  // As with "I sent it": what fits now, unless the user says that it was something else.
  const purpose = chosen ?? (reached && writingFor(person, reached).purpose) ?? 'ask';
  const drafts = useLive(() => listDrafts(person, purpose), `${ids} ${purpose}`);
  if (!reached || !drafts) return null;
  const { id, channel, at } = noticed;
  const draft = drafts[channel];
  const sending = { personId: person.id, channel, purpose, sentAt: at };
  const confirm = async () => {
    const text = withDraft && draft !== undefined ? { text: draft.text } : {};
    const confirmed = await confirmNoticed(id, { ...sending, ...text }, nowText());
    const act = () => void takeBackConfirmed(confirmed, nowText());
    tell({ text: say('sentNoted'), undo: { words: say('undo'), act } });
  };
  const dismiss = async () => {
    await dismissNoticed(id);
    tell({ text: say('noticed_dismissed'), undo: { words: say('undo'), act: () => void restoreNoticed(id) } });
  };
  return (
    <div class="card">
      <p>
        {say('noticed_to', {
          name: person.name,
          channel: say(`channel_${channel}`),
          when: dayAndTime(Temporal.Instant.from(at), own.zone),
        })}{' '}
        <strong>{say('noticed_question')}</strong>
      </p>
      <VerdictNotice verdict={verdictOnSent(sending, person, own)} of="sent" />
      <label class="field">
        {say('sentAs')}
        <select
          value={purpose}
          onChange={(event) => setChosen(purposes.find((one) => one === event.currentTarget.value))}
        >
          {purposes.map((one) => (
            <option key={one} value={one}>
              {say(`purpose_${one}`)}
            </option>
          ))}
        </select>
      </label>
      {draft !== undefined && (
        <label class="choice">
          <input type="checkbox" checked={withDraft} onChange={(event) => setWithDraft(event.currentTarget.checked)} />
          {say('noticed_withDraft')}
        </label>
      )}
      <div class="row">
        <button type="button" class="primary" onClick={() => void confirm()}>
          {say('noticed_yes')}
        </button>
        <button type="button" onClick={() => void dismiss()}>
          {say('noticed_no')}
        </button>
      </div>
    </div>
  );
}
