import { useState } from 'preact/hooks';
import {
  countCharacters,
  type FirstMessageChannel,
  firstMessageChannels,
  firstMessageFor,
  lengthLimit,
  type Me,
  type PersonToWriteTo,
  type SentVerdict,
} from '../../domain/outreach';
import { greetingNameOf, NOTES_LENGTH } from '../../domain/person';
import { say } from '../../platform';
import { GreetingField } from './GreetingField';
import { LevelLine, type OutreachChoice } from './LevelLine';
import { UnfinishedDraft } from './UnfinishedDraft';
import { VerdictNotice } from './VerdictNotice';

export interface WrittenMessage {
  readonly channel: FirstMessageChannel;
  readonly subject?: string;
  readonly text: string;
}

type Edited = { readonly [channel in FirstMessageChannel]?: string | undefined };

interface Props {
  readonly person: PersonToWriteTo;
  readonly me: Me;
  readonly premium: boolean;
  /** What sending this minute would be like. */
  readonly verdictNow: (channel: FirstMessageChannel) => SentVerdict;
  /** Resolves to false when the clipboard was refused. */
  readonly onCopy: (text: string) => Promise<boolean>;
  /** Absent for somebody who is not in the list yet: there is nowhere to write it down. */
  readonly onSent?: ((message: WrittenMessage) => void) | undefined;
  readonly onChooseOutreach?: ((outreach: OutreachChoice) => void) | undefined;
  readonly onGreeting?: ((greeting: string) => void) | undefined;
  /** What the user made of the suggestions, by channel. */
  readonly edited: Edited;
  /** `undefined`: back to the suggestion. */
  readonly onEdit: (channel: FirstMessageChannel, text: string | undefined) => void;
  readonly onTellAboutMe: (me: Me) => void;
}

/** The first message for a person, fitted to their seniority (M35): read it, change it, copy it, say that it went out. */
export function FirstMessage(props: Props) {
  const { person, me, premium, verdictNow, onCopy, onSent } = props;
  const [channel, setChannel] = useState<FirstMessageChannel>('message');
  const [edited, setEdited] = useState<Edited>(props.edited);
  const [sending, setSending] = useState(false);
  const [copied, setCopied] = useState<boolean>();
  const { draft, seniority } = firstMessageFor(person, me, channel);
  const text = edited[channel] ?? draft.text;
  const edit = (changed: string | undefined) => {
    setEdited({ ...edited, [channel]: changed });
    setCopied(undefined);
    props.onEdit(channel, changed);
  };
  const unfinished = draft.unfilled.length > 0;
  const written = { channel, text, ...(draft.subject !== undefined && { subject: draft.subject }) };

  return (
    <div class="stack">
      <LevelLine seniority={seniority} onChoose={props.onChooseOutreach} />
      {props.onGreeting && (
        <GreetingField
          greeting={greetingNameOf(person.name)}
          byUser={person.greetingByUser}
          onConfirm={props.onGreeting}
        />
      )}
      <fieldset class="options">
        <legend class="unseen">{say('channelQuestion')}</legend>
        {firstMessageChannels.map((name) => (
          <label key={name}>
            <input
              type="radio"
              name="channel"
              checked={name === channel}
              onChange={() => {
                setChannel(name);
                setCopied(undefined);
              }}
            />
            {say(`channel_${name}`)}
          </label>
        ))}
      </fieldset>
      {draft.subject !== undefined && (
        <p>
          <span class="label">{say('subject')}</span> {draft.subject}{' '}
          <button
            type="button"
            class="plain small"
            disabled={unfinished}
            onClick={() => void onCopy(draft.subject ?? '').then(setCopied)}
          >
            {say('copySubject')}
          </button>
        </p>
      )}
      {unfinished ? (
        <UnfinishedDraft draft={draft} me={me} onTellAboutMe={props.onTellAboutMe} />
      ) : (
        <div class="field">
          <textarea
            aria-label={say('messageText')}
            value={text}
            maxLength={NOTES_LENGTH}
            onInput={(event) => edit(event.currentTarget.value)}
          />
          <Length text={text} channel={channel} limit={lengthLimit(channel, premium)} />
        </div>
      )}
      <VerdictNotice verdict={verdictNow(channel)} of="now" />
      <div class="row">
        <button type="button" class="primary" disabled={unfinished} onClick={() => void onCopy(text).then(setCopied)}>
          {say('copy')}
        </button>
        {onSent && (
          <button
            type="button"
            disabled={unfinished || sending}
            onClick={() => {
              setSending(true);
              onSent(written);
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
      </div>
      <p class="hint" role="status">
        {copied === undefined ? '' : say(copied ? 'copied' : 'copyRefused')}
      </p>
    </div>
  );
}

interface LengthProps {
  readonly text: string;
  readonly channel: FirstMessageChannel;
  readonly limit: number | undefined;
}

function Length({ text, channel, limit }: LengthProps) {
  if (limit === undefined) return null;
  const count = countCharacters(text);
  return (
    <p class={count > limit ? 'hint unsure' : 'hint'}>
      {say(count <= limit ? 'lengthOf' : channel === 'message' ? 'longerThanLiked' : 'tooLong', {
        count,
        limit,
        over: count - limit,
      })}
    </p>
  );
}
