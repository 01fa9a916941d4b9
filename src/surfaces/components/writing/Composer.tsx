import { useRef, useState } from 'preact/hooks';
import {
  type AfterTalking,
  type Channel,
  channelsFor,
  type EditedDraft,
  type GapWords,
  type Limits,
  lengthLimit,
  type Me,
  messageFor,
  type OwnTemplate,
  type Plan,
  type Purpose,
  type SentVerdict,
  subjectLimit,
} from '../../../domain/outreach';
import { say } from '../../../platform';
import type { OutreachChoice } from '../person/LevelLine';
import { VerdictNotice } from '../sent/VerdictNotice';
import { CopyButtons } from './CopyButtons';
import { MarkedText } from './MarkedText';
import { asksFirst, MessageChoices } from './MessageChoices';
import { MessageLength } from './MessageLength';
import { NotesLeft } from './NotesLeft';
import { ReviewList } from './ReviewList';
import { SubjectField } from './SubjectField';
import { UnfinishedDraft } from './UnfinishedDraft';
import { useDismissed } from './useDismissed';
import { useEdits } from './useEdits';
import { useReview } from './useReview';
import type { PersonInComposer, WrittenMessage } from './writtenMessage';

/** What can only be done for somebody in the list: there is a place to write it down. */
export interface ForListed {
  /** `undefined`: back to the suggestion. */
  onEdit(channel: Channel, edited: EditedDraft | undefined): void;
  onSent(message: WrittenMessage): Promise<void>;
  onOutreach(outreach: OutreachChoice): void;
  onGreeting(greeting: string): Promise<unknown>;
  onPlan(changes: { readonly [part in keyof Plan]?: Plan[part] | undefined }): Promise<void>;
  onEmail(email: string): void;
  /** Keeps what is written for a better time; absent where that is done already. */
  onLater?: ((channel: Channel, better: Temporal.Instant) => void) | undefined;
}

interface Props {
  readonly person: PersonInComposer;
  readonly me: Me;
  readonly own: readonly OwnTemplate[];
  readonly limits: Limits;
  readonly purpose: Purpose;
  /** What came of a conversation, for thanks and news. */
  readonly after?: AfterTalking | undefined;
  /** The one that comes first. */
  readonly channel?: Channel | undefined;
  /** What the user made of the suggestions, by channel. */
  readonly edited: { readonly [channel in Channel]?: EditedDraft };
  /** What sending this minute would be like. */
  readonly verdictNow: (channel: Channel) => SentVerdict;
  /** Resolves to false when the clipboard was refused. */
  readonly onCopy: (text: string) => Promise<boolean>;
  /** What was missing in the draft, said by the user in the language of the message. */
  readonly onFill: (words: GapWords, language: string) => Promise<void>;
  readonly listed?: ForListed | undefined;
  /** There is little room: what is settled comes after the message, the warning before it. */
  readonly brief?: boolean | undefined;
}

/** A message for a person, fitted to their seniority (M35): read it, change it, see it reviewed, copy it, say that it went out. */
export function Composer(props: Props) {
  const { person, me, limits, purpose, verdictNow, onCopy, listed } = props;
  const [channel, setChannel] = useState<Channel>(props.channel ?? 'message');
  const edits = useEdits(props.edited, channel, (...edit) => listed?.onEdit(...edit));
  const [sending, setSending] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const message = messageFor(person, me, channel, purpose, props.own, props.after, limits);
  const { draft, chosen } = message;
  const text = edits.present?.text ?? draft.text;
  const subject = draft.subject === undefined ? undefined : (edits.present?.subject ?? draft.subject);
  const [words, setWords] = useState<GapWords>({});
  const unfinished = draft.unfilled.length > 0 && edits.present === undefined;
  const asksName = unfinished && draft.unfilled.some((name) => name === 'greeting' || name === 'fullName');
  const empty = text.trim() === '';
  const { dismissed, dismiss } = useDismissed(edits, channel);
  const written = { channel, text, ...(subject !== undefined && { subject }) };
  const review = useReview(unfinished || empty ? undefined : { ...written, purpose, language: chosen.language }, {
    person,
    me,
    limits,
    dismissed,
  });
  const keep = dismissed.length > 0 && { dismissed };
  const show = ([from, to]: readonly [number, number]) => {
    field.current?.focus();
    field.current?.setSelectionRange(from, to);
  };
  const folded = props.brief === true && !asksFirst(person, message);
  const edited = edits.present !== undefined;
  const choices = <MessageChoices {...{ person, me, purpose, message, listed, asksName, folded, edited }} />;
  const channelChoice = (
    <fieldset class="options">
      <legend class="unseen">{say('channelQuestion')}</legend>
      {channelsFor(purpose).map((name) => (
        <label key={name}>
          <input type="radio" name="channel" checked={name === channel} onChange={() => setChannel(name)} />
          {say(`channel_${name}`)}
        </label>
      ))}
    </fieldset>
  );
  const verdict = (
    <VerdictNotice
      verdict={verdictNow(channel)}
      of="now"
      onLater={listed?.onLater && ((better) => listed.onLater?.(channel, better))}
    />
  );

  return (
    <div class="stack">
      {!folded && choices}
      {folded && verdict}
      {!folded && channelChoice}
      {unfinished ? (
        <UnfinishedDraft
          draft={draft}
          language={chosen.language}
          words={words}
          onType={setWords}
          onFill={(said) => props.onFill(said, chosen.language)}
          onWriteYourself={() => edits.change({ text: withBlanks(draft.text) })}
        />
      ) : (
        <div class="field">
          {subject !== undefined && (
            <SubjectField
              subject={subject}
              language={chosen.language}
              limit={subjectLimit(channel, limits)}
              onType={(typed) => edits.change({ ...keep, text, subject: typed })}
            />
          )}
          <MarkedText
            text={text}
            language={chosen.language}
            findings={review.findings}
            field={field}
            onType={(typed) => edits.change({ ...keep, ...edits.present, text: typed })}
            onUndo={edits.undo}
            onRedo={edits.redo}
          />
          <div class="row apart">
            <MessageLength text={text} limit={lengthLimit(channel, limits)} />
            <span class="row">
              {edits.present !== undefined && (
                <button type="button" class="plain small" onClick={() => edits.change(undefined)}>
                  {say('backToDraft')}
                </button>
              )}
              {(edits.canUndo || edits.canRedo) && (
                <button type="button" class="plain small" disabled={!edits.canUndo} onClick={edits.undo}>
                  {say('undo')}
                </button>
              )}
              {edits.canRedo && (
                <button type="button" class="plain small" onClick={edits.redo}>
                  {say('redo')}
                </button>
              )}
            </span>
          </div>
          {channel === 'note' && <NotesLeft limits={limits} />}
          <ReviewList review={review} text={text} onShow={show} onDismiss={dismiss} />
        </div>
      )}
      {!folded && verdict}
      {folded && channelChoice}
      {folded && choices}
      <CopyButtons
        key={`${channel} ${text}`}
        written={written}
        disabled={unfinished || empty || !review.ready}
        stop={review.findings.some(({ severity }) => severity === 'stop')}
        email={channel === 'email' ? person.email : undefined}
        onEmail={channel === 'email' ? listed?.onEmail : undefined}
        onCopy={onCopy}
      >
        {listed && (
          <button
            type="button"
            disabled={unfinished || empty || sending}
            aria-busy={sending}
            onClick={() => {
              setSending(true);
              // Noted or not: when it could not be written down, it can be tried again.
              void listed.onSent(written).finally(() => setSending(false));
            }}
          >
            {say(channel === 'phone' ? 'iCalled' : 'iSentIt')}
          </button>
        )}
      </CopyButtons>
    </div>
  );
}

/** The gaps as lines to write on, which the review finds: nothing that Parley calls a variable goes out. */
function withBlanks(text: string): string {
  return text.replace(/\{\w+\}/gu, '___');
}
