import type { Channel } from '../../../domain/outreach';
import type { Person } from '../../../domain/person';

/** A message as it goes out. */
export interface WrittenMessage {
  readonly channel: Channel;
  readonly subject?: string;
  readonly text: string;
}

/** What of a person a message and its review speak of. */
export type PersonInComposer = Pick<
  Person,
  | 'name'
  | 'headline'
  | 'position'
  | 'company'
  | 'industry'
  | 'location'
  | 'roles'
  | 'schools'
  | 'levelByUser'
  | 'outreachByUser'
  | 'greetingByUser'
  | 'place'
  | 'plan'
  | 'email'
>;
