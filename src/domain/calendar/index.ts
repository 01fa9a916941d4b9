/** When: send times, work weeks, business days, public holidays. T1–T6, M41. */
export { type BusinessDayCount, businessDayCount } from './businessDayCount';
export { businessDaysAfter } from './businessDays';
export { type DayNumber, dateOfDay, dayNumberOf, momentOf } from './dayNumber';
export { daysOffFor, holidaysKnownFrom, holidaysKnownUntil, knowsHolidaysOf } from './daysOff';
export { type DateRange, datesIn, dateWhenBack, includesDate, isAwayAt, type OwnTime } from './ownTime';
export {
  type Channel,
  type ChannelRules,
  type DayGrade,
  type DayRule,
  dayGrades,
  defaultSendRules,
  type Purpose,
  purposes,
  type SendRules,
  type WeekRules,
} from './sendRules';
export {
  gradeSendTime,
  judgeSendTime,
  type MessageKind,
  type Recipient,
  type SendGrade,
  type SendReason,
  type SendVerdict,
} from './sendVerdict';
export { type GradedDay, weekGrades, weekRulesFor } from './weekGrades';
export { type WorkWeek, weekendOf } from './workWeek';
export { clockOf, type ZoneClock } from './zoneClock';
