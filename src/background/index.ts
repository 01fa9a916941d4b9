import { listenForActs, openOptions, say } from '../platform';
import { readProfileHere } from './readProfileHere';

// The worker holds nothing: every act starts from the database and ends there, so it may be stopped at any time.
listenForActs(
  {
    readProfile: readProfileHere,
    installed(reason) {
      if (reason === 'install') void openOptions('welcome');
    },
  },
  () => say('menuReadProfile'),
);
