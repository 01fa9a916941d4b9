import {
  isLookAgain,
  keepSafetyNet,
  listenForActs,
  listenForAlarms,
  listenForMessages,
  listenForNotificationClicks,
  nowText,
  onPermissionChange,
  openOptions,
  say,
} from '../platform';
import { purgeDeleted } from '../storage';
import { addSelectedText } from './addSelectedText';
import { hearNotice, keepNoticing } from './noticeSending';
import { openNotification } from './notificationClick';
import { readProfileHere } from './readProfileHere';
import { catchUp } from './reminders';

// The worker holds nothing: every act starts from the database and ends there, so it may be stopped at any time.
listenForActs(
  {
    readProfile: readProfileHere,
    addSelected: addSelectedText,
    installed(reason) {
      if (reason === 'install') void openOptions('welcome');
      void keepNoticing(true);
      void keepSafetyNet().then(catchUp);
    },
    started() {
      void purgeDeleted(nowText());
      void keepNoticing(true);
      void keepSafetyNet().then(catchUp);
    },
  },
  () => ({ read: say('menuReadProfile'), add: say('menuAddSelected') }),
);
listenForAlarms(() => void catchUp());
listenForNotificationClicks((id) => void openNotification(id));
onPermissionChange(() => {
  listenForNotificationClicks((id) => void openNotification(id));
  void keepNoticing();
});
listenForMessages((message, sender) => {
  if (isLookAgain(message, sender)) return lookAgain();
  return hearNotice(message, sender);
});

// Neither a start nor an installation is told of when Parley is turned off and on again: then the alarm is missing.
void keepSafetyNet().then((wasMissing) => (wasMissing ? catchUp() : undefined));

/** A page of Parley's opened, or something changed there: agreements, what waits to be noted, what is due. */
async function lookAgain(): Promise<void> {
  await Promise.all([keepNoticing(), catchUp()]);
}
