import type { Happening } from '../../../domain/journey';
import { say } from '../../../platform';
import { dayAndTime } from '../frame/times';

interface Props {
  readonly happenings: readonly Happening[];
  /** The user's own zone. */
  readonly zone: string;
}

/** What happened with a person, newest first. */
export function Timeline({ happenings, zone }: Props) {
  return (
    <ol class="stack tight small">
      {happenings.map((happening) => (
        <li key={`${happening.code} ${happening.at}`}>
          <span class="soft">{dayAndTime(Temporal.Instant.from(happening.at), zone)}</span> {wordsOf(happening)}
        </li>
      ))}
    </ol>
  );
}

function wordsOf(happening: Happening): string {
  switch (happening.code) {
    case 'sent':
      if (happening.message.channel === 'phone') return say('happened_called');
      return say('happened_sent', { channel: say(`channel_${happening.message.channel}`) });
    case 'answered':
      return say('happened_answered', { answer: say(`answer_${happening.answer.answer}`) });
    case 'held':
      return say('happened_held', { medium: say(`medium_${happening.conversation.medium}`) });
    default:
      return say(`happened_${happening.code}`);
  }
}
