export * from './noticed';
export { type NoticeEvent, type NoticeKind, noticeKinds } from './noticeEvent';
