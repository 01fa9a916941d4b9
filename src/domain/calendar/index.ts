/** When: send times, work weeks, business days, public holidays. T1–T6, M41. */
export { businessDaysAfter } from './businessDays';
export {
  type Channel,
  type ChannelRules,
  type DayGrade,
  type DayRule,
  defaultSendRules,
  type Purpose,
  type SendRules,
  type WeekRules,
} from './sendRules';
export { judgeSendTime, type SendReason, type SendVerdict } from './sendVerdict';
export { type WorkWeek, weekendOf } from './workWeek';
