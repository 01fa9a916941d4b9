// The one import of the browser's API. webextension-polyfill throws outside an extension, so nothing else imports it:
// tests replace the files of this folder, and the rest of Parley never knows which browser it runs in.
export { default as browser } from 'webextension-polyfill';
