import { useRef, useState } from 'preact/hooks';
import {
  type Channel,
  channels,
  type Me,
  messageFor,
  type OwnTemplate,
  type Plan,
  type Purpose,
  type SentVerdict,
} from '../../domain/outreach';
import { greetingNameOf, NOTES_LENGTH } from '../../domain/person';
import { say } from '../../platform';
import { CopyButtons } from './CopyButtons';
import { GreetingField } from './GreetingField';
import { LevelLine, type OutreachChoice } from './LevelLine';
import type { MeChanges } from './MeForm';
import { MessageLength } from './MessageLength';
import { PlanFields } from './PlanFields';
import { ReviewList } from './ReviewList';
import { UnfinishedDraft } from './UnfinishedDraft';
import { useReview } from './useReview';
import { VerdictNotice } from './VerdictNotice';
import type { PersonInComposer, WrittenMessage } from './writtenMessage';

type Edited = { readonly [channel in Channel]?: string | undefined };

/** What can only be done for somebody in the list: there is a place to write it down. */
export interface ForListed {
  /** `undefined`: back to the suggestion. */
  onEdit(channel: Channel, text: string | undefined): void;
  onSent(message: WrittenMessage): Promise<void>;
  onOutreach(outreach: OutreachChoice): void;
  onGreeting(greeting: string): void;
  onPlan(changes: { readonly [part in keyof Plan]?: Plan[part] | undefined }): Promise<void>;
  onEmail(email: string): void;
}

interface Props {
  readonly person: PersonInComposer;
  readonly me: Me;
  readonly own: readonly OwnTemplate[];
  readonly premium: boolean;
  readonly purpose: Purpose;
  /** What the user made of the suggestions, by channel. */
  readonly edited: Edited;
  /** What sending this minute would be like. */
  readonly verdictNow: (channel: Channel) => SentVerdict;
  /** Resolves to false when the clipboard was refused. */
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onTellAboutMe: (changes: MeChanges) => void;
  readonly listed?: ForListed | undefined;
}

/** A message for a person, fitted to their seniority (M35): read it, change it, see it reviewed, copy it, say that it went out. */
export function Composer(props: Props) {
  const { person, me, premium, purpose, verdictNow, onCopy, listed } = props;
  const [channel, setChannel] = useState<Channel>('message');
  const [edited, setEdited] = useState<Edited>(props.edited);
  const [sending, setSending] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const { draft, seniority, chosen } = messageFor(person, me, channel, purpose, props.own);
  const text = edited[channel] ?? draft.text;
  const unfinished = draft.unfilled.length > 0 && edited[channel] === undefined;
  const empty = text.trim() === '';
  const written = { channel, text, ...(draft.subject !== undefined && { subject: draft.subject }) };
  const review = useReview(unfinished ? undefined : { ...written, purpose, language: chosen.language }, {
    person,
    me,
    premium,
  });

  const edit = (changed: string | undefined) => {
    setEdited({ ...edited, [channel]: changed });
    listed?.onEdit(channel, changed);
  };
  const show = ([from, to]: readonly [number, number]) => {
    field.current?.focus();
    field.current?.setSelectionRange(from, to);
  };

  return (
    <div class="stack">
      <LevelLine seniority={seniority} onChoose={listed?.onOutreach} />
      {listed && (
        <GreetingField
          greeting={greetingNameOf(person.name)}
          byUser={person.greetingByUser}
          onConfirm={listed.onGreeting}
        />
      )}
      {listed && <PlanFields plan={person.plan ?? {}} chosen={chosen} onChange={listed.onPlan} />}
      <fieldset class="options">
        <legend class="unseen">{say('channelQuestion')}</legend>
        {channels.map((name) => (
          <label key={name}>
            <input type="radio" name="channel" checked={name === channel} onChange={() => setChannel(name)} />
            {say(`channel_${name}`)}
          </label>
        ))}
      </fieldset>
      {unfinished ? (
        <UnfinishedDraft draft={draft} me={me} onTellAboutMe={props.onTellAboutMe} />
      ) : (
        <div class="field">
          {draft.subject !== undefined && (
            <p>
              <span class="label">{say('subject')}</span> {draft.subject}
            </p>
          )}
          <textarea
            ref={field}
            aria-label={say('messageText')}
            lang={chosen.language}
            dir="auto"
            maxLength={NOTES_LENGTH}
            value={text}
            onInput={(event) => edit(event.currentTarget.value)}
          />
          <MessageLength text={text} channel={channel} premium={premium} />
          <ReviewList review={review} text={text} onShow={show} />
        </div>
      )}
      <VerdictNotice verdict={verdictNow(channel)} of="now" />
      <CopyButtons
        key={`${channel} ${text}`}
        written={written}
        disabled={unfinished || empty}
        stop={review.findings.some(({ severity }) => severity === 'stop')}
        email={channel === 'email' ? person.email : undefined}
        onEmail={channel === 'email' ? listed?.onEmail : undefined}
        onCopy={onCopy}
      >
        {listed && (
          <button
            type="button"
            disabled={unfinished || empty || sending}
            onClick={() => {
              setSending(true);
              // Noted or not: when it could not be written down, it can be tried again.
              void listed.onSent(written).finally(() => setSending(false));
            }}
          >
            {say('iSentIt')}
          </button>
        )}
        {edited[channel] !== undefined && (
          <button type="button" class="plain" onClick={() => edit(undefined)}>
            {say('backToDraft')}
          </button>
        )}
      </CopyButtons>
    </div>
  );
}
