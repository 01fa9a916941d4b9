import {
  isLookAgain,
  listenForActs,
  listenForMessages,
  nowText,
  onPermissionChange,
  openOptions,
  say,
} from '../platform';
import { purgeDeleted } from '../storage';
import { addSelectedText } from './addSelectedText';
import { refreshBadge } from './badge';
import { hearNotice, keepNoticing } from './noticeSending';
import { readProfileHere } from './readProfileHere';

// The worker holds nothing: every act starts from the database and ends there, so it may be stopped at any time.
listenForActs(
  {
    readProfile: readProfileHere,
    addSelected: addSelectedText,
    installed(reason) {
      if (reason === 'install') void openOptions('welcome');
      void keepNoticing(true);
      void refreshBadge();
    },
    started() {
      void purgeDeleted(nowText());
      void keepNoticing(true);
      void refreshBadge();
    },
  },
  () => ({ read: say('menuReadProfile'), add: say('menuAddSelected') }),
);
onPermissionChange(() => void keepNoticing());
listenForMessages((message, sender) => {
  if (isLookAgain(message, sender)) return lookAgain();
  return hearNotice(message, sender);
});

/** A page of Parley's opened, or something changed there: agreements, and what waits to be noted. */
async function lookAgain(): Promise<void> {
  await Promise.all([keepNoticing(), refreshBadge()]);
}
