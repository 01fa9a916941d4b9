import { type LabelledDraft, labelled } from '../labelledDraft';

type Rest = [Parameters<typeof labelled>[1], string, string, Parameters<typeof labelled>[4]?];
const en = (...[channel, codes, text, options]: Rest): LabelledDraft => labelled('en', channel, codes, text, options);

/** One draft for each class of asking round about, and for what only looks like it. */
export const englishClasses: readonly LabelledDraft[] = [
  en(
    'message',
    'job-ask',
    "Hi Anna, your talk on harbour walls in Hull has been on my mind since Friday. I'd like to understand how you plan a year. Could we talk for 20 minutes? Please let your colleagues in recruitment know that I exist.\n\nTom",
  ),
  en(
    'message',
    'job-ask',
    "Dear Anna, my aunt Rose Tulley gave me your name after the village fair. Could I ask you for 15 minutes on how you came to this trade? It's my wish to work as a midwife under your guidance. Is there a free post?\n\nTom",
  ),
  en(
    'message',
    'job-ask',
    "Hello Anna, I read your article about the flood gates twice on the train. How do you decide what to mend first? 20 minutes by phone would be plenty. If your partner retires next year as you said, you'll be needing a dentist. I'd like to be considered.\n\nTom",
  ),
  en(
    'message',
    'job-ask',
    "Hi Anna, your talk on harbour walls in Hull has been on my mind since Friday. I'd like to understand how you plan a year. Could we talk for 20 minutes? I would be most obliged if you could arrange for me to meet your personnel officer about a position.\n\nTom",
  ),
  en(
    'message',
    'job-ask',
    "Dear Anna, my aunt Rose Tulley gave me your name after the village fair. Could I ask you for 15 minutes on how you came to this trade? I've heard you're opening a second shop. Will you need staff?\n\nTom",
  ),
  en(
    'message',
    'job-ask',
    'Hello Anna, I read your article about the flood gates twice on the train. How do you decide what to mend first? 20 minutes by phone would be plenty. Do you take on mature students for placements?\n\nTom',
  ),
  en(
    'message',
    'job-ask',
    "Hi Anna, your talk on harbour walls in Hull has been on my mind since Friday. I'd like to understand how you plan a year. Could we talk for 20 minutes? I was hoping to persuade you to let me train with you.\n\nTom",
  ),
  en(
    'message',
    'job-ask',
    'Dear Anna, my aunt Rose Tulley gave me your name after the village fair. Could I ask you for 15 minutes on how you came to this trade? Do let me know if you could do with an extra pair of hands.\n\nTom',
  ),
  en(
    'message',
    '',
    'Hello Anna, I read your article about the flood gates twice on the train. How do you decide what to mend first? 20 minutes by phone would be plenty. What would you do differently if you were an apprentice again?\n\nTom',
  ),
  en(
    'message',
    '',
    "Hi Anna, your talk on harbour walls in Hull has been on my mind since Friday. I'd like to understand how you plan a year. Could we talk for 20 minutes? Do your trainees get to see the whole process?\n\nTom",
  ),
  en(
    'message',
    '',
    'Dear Anna, my aunt Rose Tulley gave me your name after the village fair. Could I ask you for 15 minutes on how you came to this trade? Could you explain why so many nurses leave the profession?\n\nTom',
  ),
  en(
    'message',
    '',
    'Hello Anna, I read your article about the flood gates twice on the train. How do you decide what to mend first? 20 minutes by phone would be plenty. Would you take the same apprenticeship again?\n\nTom',
  ),
  en(
    'message',
    '',
    "Hi Anna, your talk on harbour walls in Hull has been on my mind since Friday. I'd like to understand how you plan a year. Could we talk for 20 minutes? Do you think I should mention my gap year when I apply to university?\n\nTom",
  ),
  en(
    'message',
    '',
    'Dear Anna, my aunt Rose Tulley gave me your name after the village fair. Could I ask you for 15 minutes on how you came to this trade? You employ people with disabilities, I read. How did that begin?\n\nTom',
  ),
  en(
    'message',
    '',
    'Hello Anna, I read your article about the flood gates twice on the train. How do you decide what to mend first? 20 minutes by phone would be plenty. How did you get the idea for the workshop?\n\nTom',
  ),
  en(
    'message',
    '',
    "Hi Anna, your talk on harbour walls in Hull has been on my mind since Friday. I'd like to understand how you plan a year. Could we talk for 20 minutes? How did you persuade the bank to give you the loan?\n\nTom",
  ),
];
