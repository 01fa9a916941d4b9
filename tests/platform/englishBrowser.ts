import messages from '../../assets/_locales/en/messages.json';

const sentences: { readonly [key: string]: { readonly message: string } } = messages;

/** In place of webextension-polyfill: a browser that speaks English and does nothing else. Unknown keys are empty, as in browsers. */
export default {
  i18n: { getMessage: (key: string) => sentences[key]?.message ?? '' },
};
