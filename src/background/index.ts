import { listenForActs, nowText, openOptions, say } from '../platform';
import { purgeDeleted } from '../storage';
import { addSelectedText } from './addSelectedText';
import { readProfileHere } from './readProfileHere';

// The worker holds nothing: every act starts from the database and ends there, so it may be stopped at any time.
listenForActs(
  {
    readProfile: readProfileHere,
    addSelected: addSelectedText,
    installed(reason) {
      if (reason === 'install') void openOptions('welcome');
    },
    started: () => void purgeDeleted(nowText()),
  },
  () => ({ read: say('menuReadProfile'), add: say('menuAddSelected') }),
);
