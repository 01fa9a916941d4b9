import type { Alternative } from '../selectors';

/** Where LinkedIn lets one write to a person: what "notice when I send" looks for. As in `selectors.ts`: data, dated. */
export const NOTICE = {
  messageBox: [
    { find: 'form.msg-form', seen: ['2020-01', '2026-10'], why: 'messages page, Ember still in 2026' },
    { find: 'form[id^="msg-form-"]', seen: ['2026-05', '2026-10'], why: 'the bubble in the interop shadow root' },
    { find: '[data-sdui-screen*="Message"]', seen: ['2026-10', '2026-10'], why: 'a dialog without shadow (catch-up)' },
  ],
  messageEditor: [
    {
      find: '[contenteditable]:not([contenteditable="false"])[role="textbox"]',
      seen: ['2020-01', '2026-10'],
      why: 'its label is translated, its role is not',
    },
    { find: 'textarea', seen: ['2026-10', '2026-10'], why: 'the dialog without shadow' },
  ],
  messageSubmit: [
    { find: 'button[type="submit"]', seen: ['2020-01', '2026-10'], why: 'the only one of the form' },
    { find: '.msg-form__send-button', seen: ['2020-01', '2026-10'], why: 'the same by its class' },
  ],
  noteBox: [
    { find: '.send-invite', seen: ['2022-01', '2026-10'], why: 'dialog in the interop shadow root' },
    {
      find: '[role="dialog"][aria-labelledby="send-invite-modal"]',
      seen: ['2023-01', '2026-10'],
      why: 'the same by its label’s id',
    },
  ],
  /** Only where there is a field: an invitation without a note is no message. */
  noteEditor: [
    { find: 'textarea#custom-message', seen: ['2020-01', '2026-10'], why: 'after "Add a note"' },
    { find: 'textarea[name="message"]', seen: ['2020-01', '2026-10'], why: 'the same by its name' },
  ],
  noteSubmit: [
    {
      find: '.artdeco-modal__actionbar .artdeco-button--primary',
      seen: ['2022-01', '2026-10'],
      why: 'beside it is the way back, secondary',
    },
  ],
  /** What holds the box and says to whom it goes. */
  conversation: [
    { find: '.msg-convo-wrapper', seen: ['2022-01', '2026-10'], why: 'messages page' },
    { find: '.msg-thread', seen: ['2020-01', '2026-10'], why: 'the same' },
    { find: '.msg-overlay-conversation-bubble', seen: ['2020-01', '2026-10'], why: 'bubble' },
    { find: '[role="dialog"]', seen: ['2026-10', '2026-10'], why: 'bubble without readable classes' },
  ],
  /** Links to the other person, the surest first. */
  addressee: [
    { find: 'a.msg-thread__link-to-profile', seen: ['2020-01', '2026-10'], why: 'header of a thread, by member id' },
    { find: 'h2 a[href*="/in/"]', seen: ['2026-10', '2026-10'], why: 'header of a bubble, by member id' },
    { find: '.msg-s-profile-card a[href*="/in/"]', seen: ['2022-01', '2026-10'], why: 'nothing was written yet' },
    { find: 'a[href*="/in/"]', seen: ['2026-10', '2026-10'], why: 'card of a bubble, by slug' },
  ],
  /** Links in what was written before lead to both who write. */
  written: [{ find: '.msg-s-event-listitem', seen: ['2020-01', '2026-10'], why: 'one message, with its sender' }],
  /** "Connect": its dialog does not say whom it invites, the link that opens it does. */
  invitation: [
    { find: 'a[href*="vanityName="]', seen: ['2026-03', '2026-10'], why: '/preload/(search-)custom-invite/' },
  ],
} as const satisfies { readonly [name: string]: readonly Alternative[] };
