import type { TemplateWords } from './type';

export const en: TemplateWords = {
  questions: {
    'director-plus': {
      person: 'How did you come to your role[[ as {position}]][[ at {company}]]?',
      industry: 'How did you come to your role[[ as {position}]], and where do you see your field going?',
      company: 'How did you come to your role[[ as {position}]], and what drew you to [[{company}|your company]]?',
    },
    'manager-or-below': {
      person: 'What is your day-to-day[[ as {position}]][[ at {company}]] like?',
      industry: 'What is your day-to-day[[ as {position}]] like, and what is changing in your field?',
      company:
        'What is your day-to-day[[ as {position}]] like, and how do people work together [[at {company}|in your team]]?',
    },
    unknown: {
      person: 'What is your work[[ at {company}]] really like, and what led you to it?',
      industry: 'From where you stand[[ at {company}]], what should someone new to your field try to understand first?',
      company: 'What is it really like to work [[at {company}|in your company]]?',
    },
  },
  topics: {
    'director-plus': {
      person: 'how you came to your role[[ at {company}]]',
      industry: 'how you came to your role and your field',
      company: 'how you came to [[{company}|your company]] and your role',
    },
    'manager-or-below': {
      person: 'your day-to-day[[ at {company}]]',
      industry: 'your day-to-day in this field',
      company: 'the day-to-day [[at {company}|in your company]]',
    },
    unknown: {
      person: 'your work[[ at {company}]]',
      industry: 'your work and your field',
      company: 'working [[at {company}|in your company]]',
    },
  },
  frames: {
    message:
      'Hello {greeting}, I am {myName}, {myBackground}, and would like to learn {wantToLearn}. I am not looking for a job from you and know there may be no openings. {{reason}}{question} Could you spare 20 minutes to tell me, when and where it suits you? Your answer would help me prepare.',
    email:
      'Hello {greeting},\n\nI am {myBackground} and would like to learn {wantToLearn}. I am not asking for a job and know there may be no openings.\n\n{{reason}}{question} Could you spare 20 minutes, when and where it suits you, or by telephone? Your answer would help me prepare.\n\nThank you,\n{myName}',
    phone:
      'Hello {greeting}, my name is {myName}, and I am {myBackground}. I am not asking for a job, and I know there may be no openings. I would like to learn {wantToLearn}. {{reason}}{question} Could we talk about that for 20 minutes, when and where it suits you, or by telephone if that is easier? Your answer would help me prepare for my next steps. Thank you for listening.',
  },
  strangers: {
    cold: {
      subject: '[[Your work at {company}|A question for you]]',
      reason: '[[What made me think of you: {hook}. ]]',
      note: 'Hello {greeting}, [[what made me think of you: {hook}. May I have 20 minutes to learn about {topic}?|I would like to learn {wantToLearn}. May I ask you for 20 minutes about {topic}?]]',
    },
    recommended: {
      subject: '{recommender} suggested I write',
      reason: '{recommender} suggested that I turn to you. ',
      note: 'Hello {greeting}, {recommender} suggested that I write to you. May I have 20 minutes to learn about {topic}? Advice is all I hope for.',
    },
    alumni: {
      subject: 'Same school, one question',
      reason: 'We share a school: {mySchool}. ',
      note: 'Hello {greeting}, we share a school: {mySchool}. May I have 20 minutes to learn about {topic}? Advice is all I hope for.',
    },
    'after-something': {
      subject: 'A question that stayed',
      reason: 'Something has stayed with me: {hook}. ',
      note: 'Hello {greeting}, something has stayed with me: {hook}. May I have 20 minutes to learn about {topic}?',
    },
    colleague: {
      subject: 'A question among colleagues',
      reason: 'We work in the same organisation and have not met yet. ',
      note: 'Hello {greeting}, we work in the same organisation and have not met yet. May I have 20 minutes to learn about {topic}?',
    },
  },
  introduction: {
    subject: 'Do you know someone?',
    note: 'Hi {greeting}, I would like to learn {wantToLearn}. Do you know someone[[ who works as {targetRole}]] who would give me 20 minutes?',
    message:
      'Hi {greeting}, I would like to learn {wantToLearn}, and you meet people[[ at {company}]] whom I would not. Can you think of someone[[ who works as {targetRole}]] who might talk with me for 20 minutes, when and where it suits them? I am not looking for a job, and I know there may be no openings; advice is all I hope for. A word from you is enough, I will write the rest.',
    email:
      'Hi {greeting},\n\nI would like to learn {wantToLearn}, and you meet people[[ at {company}]] whom I would not. I am not looking for a job, and I know there may be no openings; advice is all I hope for.\n\nCan you think of someone[[ who works as {targetRole}]] who might talk with me for 20 minutes, when and where it suits them, or by telephone if that is easier? A word from you is enough, I will write the rest.\n\nThank you,\n{myName}',
    phone:
      'Hi {greeting}, I would like to learn {wantToLearn}, and you meet people[[ at {company}]] whom I would not. Can you think of someone[[ who works as {targetRole}]] who might talk with me for 20 minutes, when and where it suits them, or by telephone if that is easier? I am not looking for a job, and I know there may be no openings; advice is all I hope for. A word from you is enough, I will write the rest.',
  },
  silence: {
    subject: 'My question, once more',
    note: 'Hello {greeting}, I wrote to you a while ago. Would you have 20 minutes to tell me about {topic}? If not, no answer is needed.',
    message:
      'Hello {greeting}, I wrote to you a while ago and know how full days can be. Would you have 20 minutes at some point, when and where it suits you, to tell me about {topic}? If not, no answer is needed, and thank you all the same. {myName}',
    email:
      'Hello {greeting},\n\nI wrote to you a while ago and know how full days can be. Would you have 20 minutes at some point, when and where it suits you or by telephone, to tell me about {topic}? If not, no answer is needed, and thank you all the same.\n\nKind regards,\n{myName}',
    phone:
      'Hello {greeting}, this is {myName}. I wrote to you a while ago and know how full days can be. Would you have 20 minutes at some point, when and where it suits you or by telephone, to tell me about {topic}? If not, that is quite all right, and thank you all the same.',
  },
  arranging: {
    subject: 'Our conversation',
    note: 'Hello {greeting}, thank you for saying yes! Which day would suit you for our 20 minutes? Any time and place that suits you suits me.',
    message:
      'Hello {greeting}, thank you for saying yes, that means a lot to me. Which day would suit you? Any time and place that suits you suits me, and the telephone is fine if that is easier. Twenty minutes are plenty. {myName}',
    email:
      'Hello {greeting},\n\nthank you for saying yes, that means a lot to me. Which day would suit you? Any time and place that suits you suits me, and the telephone is fine if that is easier. Twenty minutes are plenty.\n\nKind regards,\n{myName}',
    phone:
      'Hello {greeting}, this is {myName}. Thank you for saying yes, that means a lot to me. Which day would suit you? Any time and place that suits you suits me. Twenty minutes are plenty.',
  },
  confirming: {
    subject: 'Our conversation',
    note: 'Hello {greeting}, thank you for making time. I look forward to our talk! Should anything come up, another time is just as good.',
    message:
      'Hello {greeting}, thank you for making time for our talk. I look forward to it and have my questions ready. Should anything come up on your side, another time is just as good. {myName}',
    email:
      'Hello {greeting},\n\nthank you for making time for our talk. I look forward to it and have my questions ready. Should anything come up on your side, another time is just as good.\n\nKind regards,\n{myName}',
    phone:
      'Hello {greeting}, this is {myName}. Thank you for making time for our talk. I look forward to it. Does the time still suit you? Another one is just as good.',
  },
  declined: {
    subject: 'Thank you for your answer',
    note: 'Hello {greeting}, thank you for telling me, I understand it well. All the best to you.',
    message:
      'Hello {greeting}, thank you for telling me, I understand it well. I wish you all the best, and thank you for taking the time to answer. {myName}',
    email:
      'Hello {greeting},\n\nthank you for telling me, I understand it well. I wish you all the best, and thank you for taking the time to answer.\n\nKind regards,\n{myName}',
    phone: 'Hello {greeting}, this is {myName}. Thank you for telling me, I understand it well. All the best to you.',
  },
  'after-conversation': {
    subject: 'Thank you for the conversation',
    message:
      'Hello {greeting}, thank you for your time and for speaking so openly. What stays with me most: {theyHelpedWith}. I will take it into my next steps and tell you later what came of it. {myName}',
    email:
      'Hello {greeting},\n\nThank you for your time and for speaking so openly. What stays with me most: {theyHelpedWith}.\n\nI will take it into my next steps and tell you later what came of it.\n\nKind regards,\n{myName}',
  },
  introduced: {
    subject: 'Thank you for introducing us',
    message:
      'Hello {greeting}, thank you for introducing me to {metPerson}. We have talked, and it helped me a good deal. Without you it would not have come about. {myName}',
    email:
      'Hello {greeting},\n\nThank you for introducing me to {metPerson}. We have talked, and it helped me a good deal.\n\nWithout you it would not have come about.\n\nKind regards,\n{myName}',
  },
  'month-later': {
    subject: 'What came of our conversation',
    message:
      'Hello {greeting}, a few weeks ago you talked with me, and it still helps[[: {theyHelpedWith}]]. [[Since then I have spoken with {metOfThose}. ]][[I have read: {readSince}. ]][[I have been to: {wentTo}. ]][[Still to come: {stillOpen}. ]]Thank you again. If you think of somebody else I should talk with, or have news of your own, I would be glad to hear it. {myName}',
    email:
      'Hello {greeting},\n\nA few weeks ago you talked with me, and it still helps[[: {theyHelpedWith}]]. [[Since then I have spoken with {metOfThose}. ]][[I have read: {readSince}. ]][[I have been to: {wentTo}. ]][[Still to come: {stillOpen}. ]]Thank you again. If you think of somebody else I should talk with, or have news of your own, I would be glad to hear it.\n\nKind regards,\n{myName}',
  },
  'keep-in-touch': {
    subject: 'A word from me',
    message:
      'Hello {greeting}, our conversation comes back to me now and then, and I wanted to send you a word. [[Since then I have spoken with {metOfThose}. ]][[I have read: {readSince}. ]][[I have been to: {wentTo}. ]]How are you, and what keeps you busy at the moment? {myName}',
    email:
      'Hello {greeting},\n\nOur conversation comes back to me now and then, and I wanted to send you a word. [[Since then I have spoken with {metOfThose}. ]][[I have read: {readSince}. ]][[I have been to: {wentTo}. ]]How are you, and what keeps you busy at the moment?\n\nKind regards,\n{myName}',
  },
};
