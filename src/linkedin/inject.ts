/**
 * Injected into the open tab on the user's click (K2, design decision 2). Its value is the reading; nothing stays
 * in the page, and a second injection reads anew.
 */
import { readProfile } from './readProfile';

export default readProfile(document, location.href);
