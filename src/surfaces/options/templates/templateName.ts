import type { Template } from '../../../domain/outreach';
import { say } from '../../../platform';

/** "You do not know each other · E-mail": what a built-in template is for. */
export function templateName({ occasion, channels }: Template): string {
  return `${say(`occasion_${occasion}`)} · ${channels.map((channel) => say(`channel_${channel}`)).join(', ')}`;
}
