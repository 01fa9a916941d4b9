import { countIn, type Length } from '../../../domain/outreach';
import { say } from '../../../platform';

interface Props {
  readonly text: string;
  readonly limit: Length | undefined;
}

/** How long a text is beside what its place takes or bears (L1). */
export function MessageLength({ text, limit }: Props) {
  if (limit === undefined) return null;
  const { unit, most, hard } = limit;
  const count = countIn(unit, text);
  const over = count - most;
  if (over <= 0) return <p class="hint">{say(`length_${unit}`, { count, limit: most })}</p>;
  const facts = { count, limit: most, over };
  return <p class="hint unsure">{hard ? say(`tooLong_${unit}`, facts) : say(`longerThanLiked_${unit}`, facts)}</p>;
}
