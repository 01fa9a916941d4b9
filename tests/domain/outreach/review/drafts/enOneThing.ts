import { type LabelledDraft, labelled } from '../labelledDraft';

type Rest = [Parameters<typeof labelled>[1], string, string, Parameters<typeof labelled>[4]?];
const en = (...[channel, codes, text, options]: Rest): LabelledDraft => labelled('en', channel, codes, text, options);

/** One thing wrong with each, or nothing: what is a hook, a goal, a question, pay, a résumé pushed, too much praise. */
export const englishOneThing: readonly LabelledDraft[] = [
  en(
    'message',
    '',
    "Hi Anna, at the allotment show you explained how you keep slugs off without poison. I'd like to understand how you test such things. Would you have 20 minutes for a phone call?",
  ),
  en(
    'message',
    'no-hook',
    "Hi Anna, I'm a student of civil engineering and want to learn what a product manager really does. Could I call you for 15 minutes?",
  ),
  en(
    'message',
    'no-hook',
    "Hello Anna, I found your profile while looking for product managers. I'd love to hear how you got into your line of work. Would you have 20 minutes for a call?",
  ),
  en(
    'message',
    '',
    'Hello Anna, Ruth from the canoe club says you are the person to ask about tides. How did you learn to read them? 15 minutes by phone would be plenty.',
  ),
  en(
    'message',
    'no-goal',
    'Hi Anna, your bread at the Saturday market disappeared before I could get a second loaf. Would you have 20 minutes for a coffee one of these days?',
  ),
  en(
    'note',
    'no-goal no-hook',
    'Hello Anna, would you be willing to talk to me on the phone for 15 minutes next week? Sam',
  ),
  en(
    'message',
    'no-duration',
    'Hi Anna, your letter in the Gazette about night buses made me think. How do you plan a route nobody has driven before? Could we talk about it?',
  ),
  en(
    'message',
    'answered-by-profile',
    "Hi Anna, I heard your talk in Leeds and liked the bit on failed tests. What is your job exactly, and which city are you in? I'd like to learn how you test. 20 minutes would do; would that be all right?",
  ),
  en(
    'message',
    'answered-by-profile',
    "Hi Anna, my uncle Joe worked with you on the ferry project and still talks about it. Where did you study, and how did you decide on design? I'd be glad of 15 minutes.",
  ),
  en(
    'message',
    'answered-by-profile',
    'Hello Anna, loved your piece on lighthouses. How long have you been at Siemens? And how do you choose what to write about? Could I have 20 minutes of your time?',
  ),
  en(
    'message',
    '',
    'Hello Anna, your museum tour on Sunday was a delight. How long did it take you to learn all those names? Could we talk for 20 minutes?',
  ),
  en(
    'message',
    'pay-ask',
    "Hi Anna, thanks for your answer in the forum about tunnel lighting. I'd like to learn how you started. Also, may I ask what you take home each month? 20 minutes would be enough.",
  ),
  en(
    'message',
    'pay-ask',
    "Hi Anna, your podcast on bees kept me company all spring. How do you find your topics, and what's your salary like these days, roughly? Could we speak for 15 minutes?",
  ),
  en(
    'message',
    '',
    'Hi Anna, your column on pay gaps hit home. What does a beginner in your field usually earn, and how fast does that change? 20 minutes on the phone would help me a lot. Would you have them?',
  ),
  en(
    'message',
    'resume-push',
    'Hi Anna, I read your article on wet plaster. How do you know when a wall is dry? My CV is at the bottom of this message. Could we talk for 20 minutes?',
  ),
  en(
    'email',
    'resume-push',
    "Dear Anna, thank you for yesterday's talk, it gave me a lot to think about. I'm including my CV so that you have it. Best wishes, Tom",
    { subject: 'Your work', purpose: 'thank-you' },
  ),
  en(
    'message',
    'resume-push',
    "Hi Anna, just a reminder of my note from May. I've also uploaded my résumé here, in case it helps you to see who I am.",
    { purpose: 'follow-up' },
  ),
  en(
    'email',
    '',
    'Dear Anna, thank you for reading my CV so carefully, as you had offered. I have shortened it to one page. Best wishes, Tom',
    { subject: 'Your work', purpose: 'thank-you' },
  ),
  en('message', '', 'Dear Anna, your advice on how to write a CV was worth gold. I rewrote mine the same night. Tom', {
    purpose: 'thank-you',
  }),
  en(
    'message',
    'gushing',
    'Anna, you are simply the most wonderful teacher on earth and I will never forget a single word you said. I worship the ground you walk on.',
    { purpose: 'thank-you' },
  ),
  en(
    'message',
    'gushing',
    "Hi Anna, I'm your biggest fan, your talk in Cork was the greatest thing I've ever heard. How do you prepare? Could I get 15 minutes?",
  ),
  en(
    'message',
    '',
    'Hi Anna, your talk in Cork was wonderful, and the story about the goat left us all speechless. How do you prepare such a talk? Could I get 15 minutes?',
  ),
  en(
    'email',
    'no-reassurance',
    'Dear Anna, your exhibition on river maps sent me straight to the archive. How did you find the oldest one? I would be grateful for twenty minutes on the telephone. Best wishes, Ines',
    { subject: 'Your work' },
  ),
  en(
    'email',
    '',
    'Dear Anna, your exhibition on river maps sent me straight to the archive. How did you find the oldest one? I would be grateful for twenty minutes on the telephone. I have no wish to change jobs. Best wishes, Ines',
    { subject: 'Your work' },
  ),
  en(
    'email',
    '',
    "Dear Anna, you and I both rowed for Durham, ten years apart. I'd love to understand what made you turn from law to cheese. Could you give me a quarter of an hour? This has nothing to do with looking for a post. Best wishes, Ines",
    { subject: 'Your work' },
  ),
  en(
    'inmail',
    '',
    "Hi Anna, Professor Hale suggested I write to you about acoustic panels. What is hardest about making them? Would 15 minutes be possible? I'm happily employed and only curious.",
  ),
  en(
    'email',
    'bulk-wording no-name',
    'Dear all, thank you for the warm welcome at your workshop on Friday. I learned a lot about glazing. Kind regards, Ben',
    { subject: 'Your work', purpose: 'thank-you' },
  ),
  en(
    'message',
    'bulk-wording',
    'Hi Anna, I am sending this to several people in your industry. I read your report on peat. How do you measure it? Would you have 20 minutes?',
  ),
  en(
    'message',
    'me-heavy',
    'Hi Anna, your blog on clocks is a joy. I studied physics. I then worked in a bank for six years. I left last autumn. I have repaired about forty clocks since. How did you learn the trade? Could we talk for 20 minutes?',
  ),
  en(
    'message',
    'no-question',
    'Hi Anna, your film on eels was beautiful. I work at an aquarium and want to learn how you film in the dark. About 20 minutes of talk.',
  ),
  en(
    'message',
    'too-many-questions',
    'Hi Anna, I saw your stand at the book fair. How do you choose a paper? How thick is it? Who makes it? Where is it dried? Could we talk for 20 minutes?',
  ),
  en(
    'message',
    '',
    "Anna, we sat next to each other on the Friday train and you told me about your bridge. What happens when the wind turns? I'd like to hear the rest of it. 20 minutes?",
  ),
  en(
    'email',
    'no-hook',
    'Dear Anna, I am thinking about becoming an actuary and would like to know what your working day looks like. May I ask for 20 minutes of your time? I am not looking for a job. Best wishes, Kim',
    { subject: 'Your work' },
  ),
  en(
    'message',
    'no-goal',
    "Hello Anna, I came across your poem about the harbour. It moved me. I'm a nurse. Do you have 20 minutes on Thursday?",
  ),
];
