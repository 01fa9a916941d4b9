import type { Weights } from './evidence';

// Made by `npm run fit:review` from the labelled drafts; not to be changed by hand.

/** What speaks for a clause saying what its writer wants to learn (M38). */
export const saysGoalWeights: Weights = {
  start: -32,
  clues: {
    aboutMe: '-2, +asked -2, +forMe -2, +generic -2, +have -2, +i -2, +question -2',
    advice:
      '+and 2, +ask 3, +asked 1, +deeper 4, +generic 2, +hook 1, +it -4, +learn 9, +notAJob -2, +or 1, +possessive 2, +request 3, +signal 4, +someone -2, +speakFor 4, +subject 3, +talk -9, +topic 3, +wh 3, +wish 1, +wonder 2, ~and 1, ~wish 2',
    and: '-4, +any -2, +arise -3, +ask -3, +asked 5, +deeper -3, +denied 4, +generic 5, +have 4, +hook 1, +hour -2, +howMuch -3, +i -4, +if -2, +it 2, +learn 4, +looking -2, +offer 2, +or -5, +perceive 5, +possessive 10, +question 7, +reassure 4, +signal 3, +speakFor -3, +subject -6, +talk -2, +talkTime 2, +wh 2, +wish 1, +wonder 2, +youEarn -3, +yourPlace 2, ~advice 3, ~any -2, ~arise -2, ~ask 3, ~deeper 1, ~have -2, ~hire 1, ~i -2, ~if -4, ~it 3, ~minutes 3, ~notAJob 3, ~notReally -2, ~offer -2, ~pass 2, ~speakFor 2, ~subject 2, ~talk 3, ~wh 8, ~wish 2, ~you 3, ~yourPlace -2',
    any: '-6, +ask -2, +asked -4, +i -2, +it -3, +question -4, +something -4, +worker -2, +you -4',
    apply: '2, +cv 1, +you 2',
    arise: '2, +asked 4, +have -4, +learn 2, +question 4, +wish 2, +you 6, +yourPlace 3',
    ask: '-2, +asked -4, +deeper -2, +generic -4, +have 1, +hook 1, +if 1, +it -6, +learn 15, +minutes 3, +notAJob -2, +or -8, +question -4, +signal 6, +something -1, +speakFor 2, +wh 7, +wish -3, +worker 3, +you -8, ~and 7, ~i -1, ~idiom 1, ~it 1, ~learn 1, ~wh 1, ~wish 1, ~wonder 1, ~you -2',
    askCompany: '-5, +asked -5, +generic -5, +question -5, +wh -5, +you -5',
    askLocation: '-5, +asked -5, +generic -5, +question -5, +you -5',
    askPosition: '-2, +asked -2, +question -2',
    asked:
      '+boss -4, +criteria 6, +deeper 7, +denied 3, +generic 3, +hire 1, +hook 6, +hookThing 3, +hour -8, +idiom -3, +it 7, +learn -5, +logistics -3, +need -3, +not 2, +opening -3, +or 5, +pass 5, +pay -2, +possessive 9, +reading 11, +request -1, +signal 2, +something 4, +speakFor 5, +subject 4, +talk -4, +talkTime -5, +theirCompany 3, +topic 3, +typical 6, +wh 4, +wish -5, +wonder 2, +worker 4, +you 6, +youEarn -3, +yourPlace 1, ~advice -3, ~and 4, ~ask -3, ~generic 2, ~have -6, ~hook 4, ~howMuch -3, ~i -4, ~it -5, ~possessive 1, ~wh -2, ~wonder -3, ~you -1, ~youEarn -4, ~yourPlace 3',
    attach: '+cv -2, +i -1',
    boss: '5, +generic 5, +question -4, +worker -4, +you 6',
    bulk: '-3',
    but: '-2',
    canStart: '-3, +i -1',
    closing: '-4, +generic -1, +hook -1, +hookThing -1, +i -2, +it -1, +possessive -2, +you -3',
    criteria: '7, +generic 2, +it 3, +question 6, +wh 3, +wish 1, +worker 4, +you 2',
    curious: '7, +generic 5, +i 6, +possessive 1, +subject 4, +wh 3, +wonder 4, +you 1',
    cv: '+denied 1, +not 1',
    deeper:
      '4, +have -2, +hook -2, +hookThing 1, +i 2, +it 1, +minutes 4, +possessive -3, +question 6, +seek -3, +speakFor -1, +talk -1, +talkTime 2, +topic 2, +wh 4, +wish 4, +worker 1, +you 2, +yourPlace -4, ~and 1, ~wh 3',
    denied: '2, +i 1, +it 10, +learn 2, +not 2, +question 2, +reassure 5, +wh 3, +wonder 1, ~it 1, ~wh 1',
    field: '+you -2',
    forMe: '3, +have -4, +i -3, +minutes -1, +request -1, +talkTime -1, +yourPlace 5',
    generic:
      '-5, +gush 5, +have -2, +hire 1, +hook -1, +hookThing 1, +i -1, +it -1, +job -1, +learn 16, +notAJob 3, +oneHour -3, +opening -3, +perceive -4, +quarterHour 8, +question 2, +reading 2, +reassure 1, +request -4, +seek -3, +someone 2, +speakFor -2, +talkTime 3, +topic 3, +wh 7, +wish 1, +wonder 2, +worker -2, +you -4, +youEarn -2, +yourPlace -2, ~and -3, ~arise 2, ~but 2, ~deeper 3, ~hire 1, ~hook 3, ~i -2, ~it 3, ~not 3, ~notAJob 4, ~offer -4, ~pass 2, ~something 2, ~wh -2, ~when 4, ~worker -7, ~you 3',
    gush: '-1, +it 4, +you 1',
    have: '-1, +if -1, +it -1, +learn 4, +or -3, +quarterHour 1, +reading 5, +request 3, +signal 2, +speakFor 4, +subject -3, +talk 2, +topic 1, +wh 4, +wish 4, +wonder 2, +worker -4, +you -1, +yourPlace 3, ~it -1, ~possessive 1',
    hire: '1, +if -5, +it 2, +need -4, +question 1, +request -4, +something 3, +worker -2, +you -9',
    hook: '-5, +i -5, +learn 5, +minutes 2, +or -3, +perceive -1, +question 6, +reading -2, +subject -5, +talk 3, +talkTime 3, +theirCompany -1, +topic -1, +wh -4, +wish 1, +wonder 1, +worker -2, +you -4, ~wh -2',
    hookThing: '+it -1, +learn 3, +question 3, +speakFor 1, +talk 1, +wh 3',
    hour: '7, +learn 9, +oneHour -4, +quarterHour 4, +question -8, +speakFor -3, +talkTime 6, +wonder -3, +you 1',
    howMuch: '+question 3, +you 5, +youEarn -2',
    i: '-6, +idiom -4, +job -6, +join 3, +learn 20, +looking -4, +not 2, +notAJob -3, +offer -2, +oneHour -4, +or -2, +pass 2, +question 5, +reassure 4, +request -4, +seek -4, +signal -5, +something -4, +subject -5, +talk -7, +talkTime 7, +theirCompany -3, +topic 1, +wh 11, +wish 2, +worker -6, +yourPlace -2, ~advice 3, ~and -4, ~ask 5, ~boss 1, ~but 2, ~deeper 3, ~forMe 1, ~hire 1, ~inYour -1, ~it 1, ~job -1, ~minutes 3, ~need 4, ~not 3, ~notAJob 2, ~offer -4, ~or -1, ~perceive 1, ~reassure 1, ~request -3, ~role 1, ~seek 1, ~talk 2, ~wh 10, ~yourPlace 4',
    idiom: '-5, +it -3, +question -3, +request -2, +worker -1, +you -2, +yourPlace -1',
    if: '7, +it 5, +learn 8, +need 1, +request -5, +something -7, +talkTime 11, +wh 8, +worker -3, ~and -1, ~generic 2, ~idiom 1, ~it 1, ~wh 2, ~wonder 1, ~yourPlace 2',
    introduce: '-2',
    it: '+job -4, +logistics -4, +minutes -6, +need -4, +not 10, +notAJob 2, +offer 7, +question 8, +reassure 6, +seek -3, +something -2, +speakFor -2, +subject 7, +talk -8, +theirCompany 1, +wh 7, +when -5, +wish 2, +wonder 3, +you 2, +yourPlace 4, ~generic 4, ~hook 2, ~reassure 1, ~subject -3, ~wh 8, ~wonder -1, ~yourPlace 5',
    job: '-2, +learn 2',
    join: '+learn 2, +seek -1, +subject 3, +worker -3',
    learn:
      '12, +minutes 9, +need 1, +not 2, +notAJob 2, +offer 3, +perceive 5, +possessive 1, +quarterHour 1, +question -5, +reading -1, +request 8, +seek 3, +someone 3, +something 1, +speakFor 3, +subject 3, +talkTime 11, +wh -8, +when 3, +wish 15, +wonder 7, +worker 8, +you 15, ~and 5, ~generic 2, ~i 4, ~it 1, ~offer 2, ~subject 4, ~worker 1, ~you 2',
    logistics: '2, +question -3, +talkTime 8, +wh 2, +when -2, +you -4',
    looking: '-5',
    minutes:
      '+notAJob -2, +possessive 3, +request 4, +signal 3, +someone -2, +speakFor 6, +subject 4, +talk -7, +topic 3, +wh 4, +wonder 3, ~and 1, ~wh 2, ~wish 3',
    need: '-3, +possessive -2, +question -3, +wh 4, +worker -4, +you -4',
    not: '2, +question 2, +reassure 4, +wh 3, +wonder 1',
    notAJob:
      '1, +possessive 1, +reassure 1, +request -2, +speakFor 2, +talkTime -2, +wh 2, +wonder -2, ~i 1, ~subject 1',
    notReally: '-1',
    offer:
      '-1, +request 2, +seek -3, +wh 1, +worker 2, +you 2, ~and -4, ~ask 3, ~idiom -1, ~it 2, ~request 2, ~wish 2, ~you 2, ~yourPlace -2',
    oneHour: '-4, +talkTime -4',
    opening: '-3, +question -4, +worker -2, +you -3',
    or: '1, +possessive -3, +question 5, +subject -2, +wh -4, +worker -3, +you -1, +yourPlace -5',
    pass: '3, +possessive 1, +question 5, +speakFor 3, +you 1, ~and 3',
    pay: '-2, +wh -2, +you -2',
    perceive: '-1, +you -1',
    possessive:
      '-1, +question 7, +reading -3, +something -3, +subject -5, +talk 2, +talkTime 3, +theirCompany -4, +topic 1, +wh 1, +wish -1, +wonder 2, +worker -5, +you -1, +yourPlace -2, ~not 1, ~speakFor -2',
    quarterHour: '4, +talkTime 4',
    question:
      '+reading 11, +request -1, +something 6, +speakFor 6, +subject 4, +talk -4, +theirCompany 3, +topic 3, +typical 6, +wh 5, +wish -3, +wonder 2, +worker 4, +you 6, +yourPlace 1, ~and 3, ~i -2, ~possessive 2, ~request 1, ~subject 1, ~wh 2, ~you 7',
    reading: '4, +request 1, +speakFor -2, +wh 1, +worker -2, +you 3',
    reassure: '5, ~it 1',
    recruiter: '+worker 1',
    request: '-1, +talk 3, +wh 9, +wonder 1, +you -5, ~and 7',
    role: '+something -1, +you -2',
    seek: '-4, +talkTime -2, +wh 4, +wish -4',
    signal: '+subject 2, +talkTime 5, +wh -1, +worker -3, +you -4, ~and 3, ~arise -3, ~if 4, ~worker 4',
    someone: '-2, +something 2, +talkTime -2, +wh 2, +wonder -1',
    something: '3, +subject 1, +wh 7, +wish -3, +wonder 2, +worker 4, +yourPlace -4, ~i -3, ~wh 2',
    speakFor: '-5, +subject 2, +talkTime 3, +theirCompany -1, +worker -3, ~and 2, ~if -3',
    subject:
      '-5, +talk -3, +talkTime 5, +wh 1, +wish 3, +wonder 3, +you 3, +yourPlace -5, ~arise 3, ~ask 3, ~but 3, ~deeper 4, ~forMe 1, ~hook -1, ~not 2, ~something 2, ~wh 4',
    talk: '-3, +wh 6, +wish -5, +worker 4, +you -3',
    talkTime:
      '7, +topic 3, +wh 5, +wish 2, +wonder 1, +worker 1, ~advice 2, ~and 2, ~ask 1, ~if 1, ~minutes 3, ~possessive 1, ~talk 2, ~wh 2',
    theirCompany: '+worker -2, +you -3',
    topic: '3, +wish 1, +you 2',
    wh: '10, +when 3, +wish 5, +wonder 6, +worker 13, +you 20, +youEarn -3, +yourPlace -5, ~and 5, ~generic 1, ~have -1, ~if -4, ~offer -3, ~wonder -3',
    when: '+worker 1',
    wish: '2, +wonder 2, ~advice 1, ~and 6, ~deeper 1, ~forMe 1, ~have -1, ~i 4, ~if 4, ~it 4, ~job 5, ~looking 3, ~minutes 2, ~need 4, ~not 2, ~reassure 2, ~seek 2, ~subject 1, ~theirCompany 1, ~wh 4, ~worker 3, ~yourPlace 1',
    wonder: '4, +you 1, ~i 2, ~offer 2, ~subject 2',
    worker: '-4, +you -10, +yourPlace -3',
    you: '-1, +yourPlace -1, ~advice -3, ~and 6, ~generic 3, ~hook 2, ~hookThing 2, ~idiom 1, ~if -3, ~it 1, ~job 2, ~learn 1, ~need 4, ~not 2, ~notAJob 1, ~perceive 1, ~possessive 2, ~reassure 2, ~request 1, ~speakFor -2, ~wh 11, ~wish 2, ~worker -4, ~yourPlace 1',
    youEarn: '-3',
    yourPlace: '-2, ~and -1, ~ask -2, ~looking -1, ~offer -4',
    '~': '~advice 1, ~arise -4, ~boss 1, ~deeper 3, ~generic -4, ~have -9, ~hire 3, ~hookThing 1, ~howMuch -3, ~i -8, ~introduce -1, ~it -2, ~job 2, ~learn 2, ~minutes 3, ~need 11, ~not 1, ~notAJob 3, ~notReally -3, ~offer -6, ~reassure 1, ~request -5, ~signal -2, ~speakFor -2, ~subject -4, ~typical -2, ~wh 6, ~when 2, ~worker 1, ~you -7, ~youEarn -4',
  },
};
