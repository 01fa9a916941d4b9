import { type LabelledDraft, labelled, type WrittenForARule } from '../labelledDraft';
import { englishClasses } from './enClasses';
import { englishOneThing } from './enOneThing';
import { englishVoices } from './enVoices';

type Rest = [Parameters<typeof labelled>[1], string, string, Parameters<typeof labelled>[4]?];
const en = (...[channel, codes, text, options]: Rest): LabelledDraft => labelled('en', channel, codes, text, options);

export const english: WrittenForARule = {
  tuned: [
    en('message', 'no-goal', 'Hi Anna, I enjoyed your post. Could you tell me who does the hiring, in 15 minutes?'),
    en(
      'message',
      'no-goal',
      'Hi Anna, your talk stayed with me. Could you tell me who decides about people, in 20 minutes?',
    ),
    en(
      'message',
      '',
      'Hi Anna, some news: I read the book you named and I have applied for a trainee position at the city museum. Thank you for the push.',
      { purpose: 'update' },
    ),
    en(
      'message',
      'job-ask',
      'Hi Anna, thank you for the talk. One thing I forgot: who should I send my application to?',
      { purpose: 'thank-you' },
    ),
    en(
      'message',
      '',
      "Hi Anna, I read your post on user research at Siemens and kept thinking about it. I teach biology and am curious how product managers decide what to build. Could you spare 20 minutes for a call? I'm not asking for a job, only for your view.",
    ),
    en(
      'note',
      '',
      'Hi Anna, your talk on medical devices last week stayed with me. May I ask you for 15 minutes on how you got into product management?',
    ),
    en(
      'note',
      'no-hook no-duration',
      'Hello Anna, I am a history graduate curious about product management. Could I ask you two questions about your day-to-day?',
    ),
    en(
      'message',
      'job-ask',
      "Hi Anna, I loved your article about Siemens Healthineers. I'm curious how you moved into product work. Could we talk for 20 minutes? Also, if anything opens up in your team, please keep me in mind.",
    ),
    en(
      'message',
      'job-ask',
      'Dear Anna, Professor Lang suggested I write to you. I would like to understand how you prioritise at Siemens. Do you have 20 minutes next week? And could you pass on my CV to HR?',
    ),
    en(
      'email',
      'job-ask',
      "Dear Ms Becker,\n\nyour lecture at TU Munich made me curious about how product teams work. I'm not asking for a job, but if your team is hiring juniors I would be delighted to be considered. Could we speak for 20 minutes?\n\nKind regards\nTom Reed",
      { subject: 'Your lecture in May' },
    ),
    en(
      'message',
      'job-ask',
      "Hello Anna, we both studied in Munich. I'd love to join your team at Siemens. Could you tell me in 20 minutes how you got started there?",
    ),
    en(
      'message',
      'job-ask',
      'Hi Anna, your podcast episode on pricing was so useful. I want to learn how you test ideas. Would you be willing to refer me for the associate role, or have a 15-minute call about it?',
    ),
    en(
      'message',
      'job-ask no-goal no-duration no-hook',
      "Hi Anna, I'm looking for a position in your team. Are there any opportunities at the moment?",
    ),
    en(
      'message',
      'job-ask no-goal no-duration no-hook me-heavy',
      'Hi Anna, I recently finished my degree in economics. I am a quick learner and I have two years of experience in retail. I am looking for a full-time position at Siemens. Do you know who I should contact in HR?',
    ),
    en(
      'message',
      '',
      "Hi Anna, Lena Vogt recommended you to me. How did you get your job at Siemens, and what surprised you most? I'd be grateful for 20 minutes by phone.",
    ),
    en(
      'message',
      '',
      'Hi Anna, I saw your panel on career changes. When you hire product managers, how do you weigh skills against degrees? Could I ask you about it in a 20-minute call? No job talk, I promise.',
    ),
    en(
      'message',
      '',
      "Hi Anna, thank you for speaking at our faculty on Tuesday. I'd love to hear more about how you moved from research into product. Would 25 minutes be possible? Could you also introduce me to someone in UX who might be open to a chat?",
    ),
    en(
      'email',
      '',
      "Dear Dr Becker,\n\nI work as a nurse and read your article on hospital software with great interest. I'd like to understand how clinical knowledge is used in product teams. Could I ask for 20 minutes of your time, by phone if easier? To be clear, this is not a job application.\n\nKind regards\nMia Cole",
      { subject: 'Your hospital article' },
    ),
    en(
      'email',
      'no-reassurance',
      "Dear Dr Becker,\n\nI work as a nurse and read your article on hospital software with great interest. I'd like to understand how clinical knowledge is used in product teams. Could I ask for 20 minutes of your time?\n\nKind regards\nMia Cole",
      { subject: 'Your hospital article' },
    ),
    en(
      'email',
      'bulk-wording no-name no-hook no-reassurance no-duration',
      'Dear Sir or Madam,\n\nI would like to learn about careers in product management. Would you be available for a short call?\n\nYours faithfully\nTom Reed',
      { subject: 'Career question' },
    ),
    en(
      'message',
      'too-long-meeting',
      'Hi Anna, your post on hardware roadmaps was a great read. Could we talk for an hour about how you plan releases?',
    ),
    en(
      'message',
      'too-long-meeting',
      'Hi Anna, your colleague Jan gave me your name. I would like to learn how product and design work together at Siemens. Would you have 45 minutes this month?',
    ),
    en(
      'message',
      '',
      'Hi Anna, your colleague Jan gave me your name. I would like to learn how product and design work together at Siemens. Would you have half an hour this month?',
    ),
    en(
      'message',
      'placeholder no-name',
      'Hi {name}, I read your article on sensors. I would love to learn how your team works. Could we talk for 20 minutes?',
    ),
    en(
      'message',
      'placeholder',
      'Hi Anna, I am very interested in how [Company] builds products, and your talk on sensors got me thinking. Could we talk for 20 minutes?',
    ),
    en(
      'message',
      'placeholder',
      'Hi Anna, I have worked XX years in nursing and read your post on health apps. What does a typical day look like for you? 15 minutes on the phone would be wonderful.',
    ),
    en(
      'message',
      'pay-ask',
      'Hi Anna, your post on switching careers helped me. Could we talk for 20 minutes about your path into product? Also, how much do you make in this role?',
    ),
    en(
      'message',
      '',
      "Hi Anna, your post on switching careers helped me. Could we talk for 20 minutes about your path into product? I'd also like to know what a typical starting salary in the field is.",
    ),
    en(
      'message',
      'no-question no-duration',
      'Hi Anna, I read your article about wearables and found it very helpful. I want to understand how products like that are planned. Best, Tom',
    ),
    en(
      'message',
      'no-question',
      'Hi Anna, I read your article about wearables and found it very helpful. I want to understand how products like that are planned. I would be grateful for 20 minutes of your time. Best, Tom',
    ),
    en(
      'message',
      'no-goal',
      'Hi Anna, Professor Lang said you are a good person to speak to. Would you have 20 minutes for a call next week?',
    ),
    en(
      'message',
      'no-goal no-hook no-duration',
      'Hi Anna, I came across your profile. Would you be open to a quick chat?',
    ),
    en(
      'message',
      'no-hook',
      'Hi Anna, I am a physics graduate and want to learn what product managers actually do all day. Could you spare 20 minutes for a phone call?',
    ),
    en(
      'message',
      'too-many-questions',
      'Hi Anna, your talk on sensors was clear and funny. What does your day look like? How did you get into the field? What do you like least? Which skills matter? Could we talk about it for 20 minutes?',
    ),
    en(
      'message',
      'me-heavy',
      'Hi Anna, I studied chemistry in Leeds. I then worked in a lab for three years. I have always loved organising things and I taught myself SQL. I also volunteer at a coding club. I saw your talk on sensors. Could I ask you in 20 minutes how you moved into product?',
    ),
    en(
      'email',
      'shouting-subject',
      'Dear Ms Becker,\n\nI heard your talk on sensors and would like to learn how you plan releases. Could we talk for 20 minutes? I am not looking for a job.\n\nBest\nTom',
      { subject: 'URGENT!!! PLEASE READ' },
    ),
    en(
      'message',
      'answered-by-profile',
      'Hi Anna, I read your article on sensors. Where did you study? And could you tell me in 20 minutes how your team plans releases?',
    ),
    en(
      'message',
      'answered-by-profile',
      'Hi Anna, I heard your podcast on roadmaps. How long have you been at Siemens? Could I learn in a 20-minute call how you set priorities?',
    ),
    en(
      'message',
      'answered-by-profile',
      'Hi Anna, our mutual friend Lea told me about you. What is your current position? I would love to hear how you got there, in 20 minutes by phone.',
    ),
    en(
      'message',
      'resume-push',
      "Hi Anna, I read your post on product discovery. I've attached my CV so you can see my background. Could we talk for 20 minutes about how you got into the field?",
    ),
    en(
      'email',
      'resume-push',
      "Dear Ms Becker,\n\nyour talk at the alumni evening made me curious about how product teams decide. Could we talk for 20 minutes? I'm not looking for a job. Please find my resume enclosed.\n\nBest regards\nTom",
      { subject: 'Alumni evening' },
    ),
    en(
      'message',
      'gushing',
      'Hi Anna, I am your biggest fan and in awe of everything you do! Your article on sensors changed my life. Could I ask you in 20 minutes how you got into product?',
    ),
    en(
      'message',
      '',
      'Hi Anna, your article on sensors was inspiring. Could I ask you in 20 minutes how you got into product?',
    ),
    en(
      'email',
      'too-long',
      `Dear Ms Becker,\n\n${'I heard your talk on sensors and your example of the hospital ward made me think about how your team listens to nurses. '.repeat(5)}Could we talk for 20 minutes about how you plan releases? I am not looking for a job.\n\nBest\nTom`,
      { subject: 'Your talk' },
    ),
    en(
      'note',
      'too-long',
      'Hi Anna, your talk on medical devices last week stayed with me, above all the story about the nurse who redesigned the alarm on her ward with nothing but tape. May I ask you for 15 minutes on how you got into product management?',
    ),
    en(
      'message',
      '',
      'Dear Anna, thank you so much for your time yesterday. Your advice to start with a small side project was just what I needed. I have already written to Jonas. Best, Tom',
      { purpose: 'thank-you' },
    ),
    en(
      'message',
      'job-ask',
      'Dear Anna, thank you so much for your time yesterday. If you hear of any openings in your department, please let me know. Best, Tom',
      { purpose: 'thank-you' },
    ),
    en(
      'message',
      'job-ask',
      'Hi Anna, just a short follow-up: is Siemens hiring at the moment, or do you know someone who is?',
      { purpose: 'follow-up' },
    ),
    en(
      'message',
      '',
      'Hi Anna, I know your week is full, so just a short reminder of my note from last Tuesday. A call of 20 minutes would already help me. Best, Tom',
      { purpose: 'follow-up' },
    ),
    en(
      'email',
      '',
      'Dear Anna,\n\na month ago you suggested I talk to Jonas and read Inspired. I did both, and I now run a small product group at my school. Thank you again.\n\nBest\nTom',
      { subject: 'News since May', purpose: 'update' },
    ),
    en(
      'phone',
      '',
      'Hello Ms Becker, my name is Tom Reed. Jonas Lang recommended you to me. I am exploring product management and would like to hear about your daily work. Would you have about 20 minutes, today or another day? I am not calling about a job.',
    ),
    en(
      'inmail',
      'no-reassurance',
      'Hello Anna, I listened to your interview on the Product Talk podcast. As a teacher I am wondering how much of your day is explaining things to others. Could we speak for 20 minutes?',
      { subject: 'Your interview' },
    ),
    ...englishVoices,
    ...englishOneThing,
    ...englishClasses,
  ],
  heldOut: [
    en(
      'message',
      'job-ask no-question',
      "Hi Anna, I enjoyed your webinar on discovery. I'm wondering whether you could put in a good word for me with the hiring manager. Otherwise a 20-minute chat about how you work would be great too.",
    ),
    en(
      'message',
      'job-ask no-hook no-goal no-duration',
      'Hello Anna, any chance of an internship in your department this summer?',
    ),
    en(
      'message',
      'job-ask',
      'Hi Anna, your colleague Jan told me about you. I know you are probably not recruiting right now, but should a position become available, I would be happy to hear from you. Could I also ask in 20 minutes what your day looks like?',
    ),
    en(
      'message',
      'job-ask',
      "Dear Anna, I saw your post about the new lab. I'd be a great fit for your team and can start right away. Could we talk for 20 minutes about how you work?",
    ),
    en(
      'message',
      '',
      "Dear Anna, I saw your post about the new lab. I've just quit my job in retail and want to find out whether product is for me. Could you spare 20 minutes? I'm really not fishing for a vacancy.",
    ),
    en(
      'message',
      '',
      'Hi Anna, your article on the job market for physicists was sobering and helpful. What do hiring managers look for in career changers? I would love 20 minutes of your time.',
    ),
    en(
      'email',
      '',
      "Dear Ms Becker,\n\nyour neighbour Karl Roth thought we should talk. I'm a librarian thinking about user research. How did you find your way into product? A quarter of an hour would help me a lot. I'm aware there may be no openings, and I'm not applying.\n\nKind regards\nEve Hall",
      { subject: 'Karl Roth sent me' },
    ),
    en(
      'message',
      '',
      'Hi Anna, as a fellow TU Munich graduate I wanted to ask: is there a related job that might suit a chemist who likes talking to people? 20 minutes on the phone would be plenty.',
    ),
    en(
      'message',
      'no-duration',
      'Hi Anna, Jan Weiss pointed me to you. I would like to know what your working day at Siemens is like. Could we have a call sometime?',
    ),
    en('note', 'no-question no-duration no-goal no-hook', 'Hi Anna, I would like to add you to my network. Best, Tom'),
    en(
      'message',
      'pay-ask',
      'Hi Anna, your talk on hardware was so clear. Could we talk for 15 minutes about how you started? And would you mind sharing your current salary?',
    ),
    en(
      'message',
      'gushing no-hook',
      'Hello Anna, it would be the greatest honour of my life to talk to you. You are a true legend in product! Could I ask you in 20 minutes how you plan releases at Siemens?',
    ),
    en(
      'message',
      'me-heavy',
      'Hello Anna, my name is Tom and I am 24. I grew up in Leeds and did my degree in geography. I love maps and I have a blog. Your post on mapping tools caught my eye. Could we talk 20 minutes on how you got into product?',
    ),
    en(
      'email',
      'bulk-wording no-name',
      "To whom it may concern,\n\nI read about Siemens' new sensors and would like to learn how your team planned them. Would 20 minutes be possible? I am not looking for a job.\n\nTom",
      { subject: 'New sensors' },
    ),
    en(
      'message',
      'resume-push',
      'Hi Anna, I read your post on discovery. My resume is here: example.org/cv. Could you tell me in 20 minutes which skills matter in your work?',
    ),
    en(
      'message',
      'answered-by-profile',
      'Hi Anna, I heard your talk on roadmaps. Which company do you work for now? I would love to hear in 20 minutes how you plan.',
    ),
  ],
};
