import { dateWhenBack, type OwnTime } from '../calendar';

/** Until when a step can be put off. */
export const laterChoices = ['tomorrow', 'in-three-days', 'in-a-week'] as const;
export type LaterChoice = (typeof laterChoices)[number];

const days: { readonly [choice in LaterChoice]: number } = { tomorrow: 1, 'in-three-days': 3, 'in-a-week': 7 };

/** The day on which it comes back, 'YYYY-MM-DD' of the user: that day, or the first one on which they are back. */
export function laterDate(choice: LaterChoice, now: Temporal.Instant, own: OwnTime): string {
  const today = now.toZonedDateTimeISO(own.zone).toPlainDate();
  return dateWhenBack(today.add({ days: days[choice] }), own).toString();
}
