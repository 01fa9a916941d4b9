export { type Acts, listenForActs } from './acts';
export { keepSafetyNet, listenForAlarms, wakeAt } from './alarms';
export { type Badge, showBadge } from './badge';
export { copyText } from './clipboard';
export { now, nowText, ownZone } from './clock';
export { saveFile } from './files';
export { type Injected, readTab, structureOfTab } from './injection';
export { isLookAgain, listenForMessages, ownId, type Sender, tellWorker } from './messages';
export { setNoticeScript } from './noticeScript';
export {
  askToNotify,
  listenForNotificationClicks,
  mayNotify,
  type SystemNotification,
  showNotification,
  shownNotifications,
} from './notifications';
export { startOwnWorker } from './ownWorker';
export { openSidebar } from './panel';
export { askToSeeLinkedIn, maySeeLinkedIn, onPermissionChange } from './permissions';
export { frontTab, hereTab, type OpenTab, onTabChange, openOptions } from './tabs';
export {
  forgetWaiting,
  leaveForSidebar,
  onWaiting,
  type PagePart,
  takeWaiting,
  type Waiting,
} from './waitingForSidebar';
export { rememberFirst, type WasFirst, whoWasFirst } from './whoIsFirst';
export { type ConversationPage, openConversationWindow, openSheet, windowInFront } from './windows';
export { direction, type Facts, inOneLine, listed, locale, say, sayCount, type Words } from './words';
export { plainText } from './writingDirection';
export { keepWritingNow, onWritingNow, type WritingNow, writingNow } from './writingNow';
