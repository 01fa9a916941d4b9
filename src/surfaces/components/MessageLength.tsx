import { type Channel, countCharacters, lengthLimit } from '../../domain/outreach';
import { countWords, defaultReviewLimits } from '../../domain/outreach/review';
import { say } from '../../platform';

interface Props {
  readonly text: string;
  readonly channel: Channel;
  readonly premium: boolean;
}

/** How long the text is beside what the channel takes or bears (L1). */
export function MessageLength({ text, channel, premium }: Props) {
  if (channel === 'email') {
    const count = countWords(text);
    return <p class="hint">{say('wordsOf', { count, limit: defaultReviewLimits.words.email ?? 0 })}</p>;
  }
  const limit = lengthLimit(channel, premium);
  if (limit === undefined) return null;
  const count = countCharacters(text);
  const over = count - limit;
  const words = over <= 0 ? 'lengthOf' : channel === 'message' ? 'longerThanLiked' : 'tooLong';
  return <p class={over > 0 ? 'hint unsure' : 'hint'}>{say(words, { count, limit, over })}</p>;
}
