import type { Weights } from './evidence';

// Made by `npm run fit:review` from the labelled drafts; not to be changed by hand.

/** What speaks for a clause saying what its writer wants to learn (M38). */
export const saysGoalWeights: Weights = {
  start: -32,
  clues: {
    aboutMe: '-2, +asked -2, +forMe -1, +generic -2, +have -1, +i -2, +question -2, +you -1',
    advice:
      '+and 2, +deeper 2, +forMe -1, +generic 1, +learn 10, +notAJob -2, +possessive 2, +question 5, +request 4, +signal 4, +someone -2, +speakFor 3, +subject 2, +talk -6, +topic 3, +wh 3, ~and 2, ~wish 2',
    and: '-4, +any -2, +arise -3, +ask -1, +asked 7, +deeper -6, +denied 3, +generic 4, +have 1, +hookThing 1, +hour -2, +howMuch -3, +i -4, +if -2, +learn 4, +looking -2, +notAJob 2, +or -4, +perceive 4, +possessive 8, +question 9, +reading -3, +signal 3, +speakFor -5, +subject -4, +talk -2, +talkTime 2, +wh 2, +wish 1, +wonder 3, +worker -2, +youEarn -3, +yourPlace 2, ~advice 3, ~forMe 1, ~have -3, ~hire 1, ~i -2, ~idiom 2, ~if -4, ~learn 3, ~minutes 3, ~notReally -2, ~offer -2, ~or 2, ~possessive 2, ~subject 2, ~talk 5, ~wh 5, ~wish 1, ~you 3',
    any: '-7, +ask -2, +asked -4, +i -3, +idiom -1, +it -4, +question -4, +something -4, +worker -2, +you -5',
    apply: '2, +cv 1, +not 1, +you 2',
    arise: '2, +asked 4, +learn 1, +question 4, +wish 1, +you 5, +yourPlace 3',
    ask: '-1, +asked -4, +deeper -2, +generic -5, +hook 1, +hour 2, +if 1, +it -6, +learn 12, +notAJob -1, +or -3, +question -4, +signal 7, +something -3, +speakFor 1, +talk -2, +wh 8, +wish -1, +worker 1, +you -7, ~and 7, ~i -1, ~idiom 2, ~wh 2, ~wish 1, ~wonder 2, ~you -2',
    askCompany: '-5, +asked -5, +generic -5, +question -5, +wh -5, +you -5',
    askLocation: '-5, +asked -5, +generic -5, +question -5, +you -5',
    askPosition: '-1, +asked -1, +question -1',
    asked:
      '+boss -3, +criteria 8, +deeper 6, +denied 4, +generic 3, +hire 1, +hook 5, +hookThing 4, +hour -9, +i 2, +idiom -3, +it 7, +learn -4, +logistics -3, +need -2, +not 2, +opening -3, +or 1, +pass 4, +pay -2, +possessive 9, +question -1, +reading 11, +something 4, +speakFor 3, +subject 2, +talk -4, +talkTime -6, +theirCompany 2, +topic 4, +typical 5, +wh 4, +wish -5, +wonder 2, +worker 5, +you 5, +youEarn -3, +yourPlace 3, ~advice -3, ~and 5, ~ask -2, ~generic 1, ~have -5, ~hook 4, ~howMuch -2, ~i -4, ~if -1, ~it -3, ~possessive 1, ~wh -3, ~wish 1, ~wonder -3, ~you -1, ~youEarn -3',
    attach: '+cv -1',
    boss: '4, +generic 5, +question -3, +worker -3, +you 6',
    bulk: '-3',
    but: '-2',
    canStart: '-3, +i -1',
    closing: '-4, +i -3, +you -4',
    criteria: '7, +generic 2, +it 3, +question 8, +wh 3, +worker 4, +you 1',
    curious: '7, +generic 5, +i 7, +possessive 1, +subject 4, +wh 3, +wonder 4, +you 2',
    cv: '+denied 2, +not 2',
    deeper:
      '6, +have 5, +hook 4, +hookThing 1, +i 5, +it 6, +minutes 3, +possessive -7, +question 5, +seek -3, +speakFor 5, +talk -3, +talkTime 1, +topic 1, +wh 3, +wish 1, +you 5, +yourPlace -5, ~and 1',
    denied:
      '2, +i 1, +it 6, +learn 2, +looking -2, +not 3, +notAJob 3, +or 1, +question 3, +reassure 6, +wh 3, +wonder 1, +you 6, ~wh 1',
    forMe: '+generic -2, +have -3, +i -2, +minutes -1, +request -1, +talkTime -1, +yourPlace 7',
    generic:
      '-4, +have 1, +hire 1, +hook 1, +hookThing 1, +i -3, +it 1, +job -1, +learn 14, +notAJob 2, +oneHour -3, +opening -2, +perceive -6, +quarterHour 10, +reading 1, +reassure -1, +request -5, +seek -2, +signal -2, +something -2, +topic 3, +wh 7, +wish 2, +worker -1, +you -2, +youEarn -1, +yourPlace -2, ~and -4, ~arise 1, ~ask -2, ~but 2, ~deeper 3, ~hire 1, ~hook 3, ~i -3, ~it 1, ~minutes 1, ~not 2, ~offer -5, ~something 1, ~wh 2, ~when 4, ~wonder -2, ~you 1',
    gush: '6, +you 6',
    have: '-1, +it 1, +learn 2, +opening -2, +or -4, +quarterHour -1, +reading 5, +request 4, +signal 3, +speakFor 11, +subject 5, +wh 3, +wish 1, +wonder 3, +worker -4, +you -1, +yourPlace -1, ~it -4',
    hire: '+if -4, +it 3, +need -3, +question 1, +request -4, +something 4, +worker -2, +you -9',
    hook: '-5, +hookThing -1, +i -4, +learn 4, +minutes 1, +or -4, +perceive -2, +possessive 1, +question 5, +reading -2, +talk 1, +talkTime 2, +topic -1, +wh -7, +wish 1, +wonder 1, +worker -3, +you -3, ~wh -3',
    hookThing: '+it -1, +perceive 1, +possessive -5, +question 4, +speakFor 1, +talk 1, +wh 2',
    hour: '6, +it -1, +learn 7, +oneHour -4, +quarterHour 5, +question -9, +talkTime 7',
    howMuch: '+question 3, +you 4, +youEarn -2',
    i: '-6, +idiom -4, +introduce -2, +it 2, +job -6, +join 3, +learn 22, +looking -4, +minutes 2, +notAJob 1, +offer -3, +oneHour -4, +pass 2, +perceive -1, +quarterHour -1, +question 4, +reassure 4, +request -5, +seek -3, +signal -4, +someone -2, +something -4, +subject -5, +talk -6, +talkTime 7, +theirCompany -3, +topic 1, +wh 11, +wish 1, +worker -7, +yourPlace -3, ~advice 3, ~and -4, ~arise 1, ~ask 3, ~boss 1, ~but 1, ~deeper 3, ~forMe 1, ~generic 1, ~hire 1, ~idiom 2, ~inYour 1, ~learn 3, ~minutes 3, ~need 5, ~not 3, ~offer -3, ~or 2, ~pass -1, ~possessive 2, ~reassure 2, ~request -4, ~role 1, ~seek 2, ~talk 4, ~wh 6, ~wonder 3',
    idiom: '-6, +it -2, +question -3, +request -2, +worker -1, +you -3, +yourPlace -1, ~and -1',
    if: '6, +it 3, +learn 7, +request -4, +something -5, +talkTime 9, +wh 7, +worker -3, ~generic 2, ~idiom 2, ~it 2, ~wonder 2, ~yourPlace 1',
    introduce: '-2',
    it: '+learn 8, +logistics -4, +minutes -3, +not 6, +offer 5, +or -1, +perceive 2, +possessive 2, +question 8, +reassure 3, +request -4, +seek -3, +something -2, +subject 7, +talk -4, +talkTime 2, +theirCompany 1, +wh 7, +wish -1, +wonder 1, +yourPlace 3, ~and -1, ~generic 3, ~have -1, ~hook 2, ~reassure 2, ~subject -4, ~wh 10, ~wonder -1, ~worker 3, ~yourPlace 4',
    job: '-1, +learn 2',
    join: '+learn 2, +subject 3, +worker -1, +you -2',
    learn:
      '12, +minutes 10, +need 2, +not 2, +notAJob 2, +offer 2, +perceive 5, +quarterHour 1, +question -4, +reading -1, +request 7, +seek 3, +someone 1, +something -1, +speakFor 3, +subject 2, +talk 5, +talkTime 12, +wh -8, +when 2, +wish 15, +wonder 6, +worker 6, +you 14, +yourPlace -3, ~and 6, ~i 5, ~it 2, ~offer 1, ~subject 4, ~you 2',
    logistics: '4, +question -3, +wh 2, +when -2, +you -4',
    looking: '-5, +not -2, +notAJob -2',
    minutes:
      '+notAJob -2, +possessive 4, +request 4, +signal 3, +someone -2, +speakFor 4, +subject 2, +talk -5, +topic 3, +wh 4, +wonder 2, +you -1, ~and 2, ~wh 2, ~wish 2',
    need: '-3, +possessive -2, +question -2, +wh 4, +worker -3, +you -4',
    not: '2, +notAJob 2, +or 1, +question 2, +reassure 5, +wh 3, +wonder 1, +you 5',
    notAJob:
      '3, +possessive 1, +question -1, +reassure 4, +request -1, +speakFor 1, +talkTime -2, +wh 2, +wonder -2, +you 1, ~i 1, ~subject 1',
    notReally: '-1',
    offer:
      '-2, +request 1, +wh 2, +wonder 1, +worker 1, ~and -3, ~arise 2, ~idiom 2, ~learn 3, ~possessive 2, ~wish 1, ~wonder 3, ~you 4, ~yourPlace -2',
    oneHour: '-4, +talkTime -4',
    opening: '-3, +question -3, +worker -2, +you -2',
    or: '+possessive -3, +question 1, +you -8, +yourPlace -5',
    pass: '3, +possessive 1, +question 4, +speakFor 3, +you 2, ~and 3',
    pay: '-2, +wh -2, +you -2',
    perceive: '-2, +possessive 3, +you -2',
    possessive:
      '-2, +question 7, +reading -4, +something -3, +subject -5, +talk 3, +talkTime 4, +theirCompany -4, +topic 2, +wh 1, +wish 1, +wonder 2, +worker -5, +you -2, +yourPlace -2, ~not 2, ~speakFor -1',
    quarterHour: '5, +talkTime 5',
    question:
      '-1, +reading 11, +something 6, +speakFor 4, +subject 3, +talk -4, +theirCompany 2, +topic 4, +typical 5, +wh 5, +wish -3, +wonder 2, +worker 4, +you 5, +yourPlace 3, ~and 4, ~possessive 2, ~subject 1, ~wh 3, ~wish 1, ~you 7',
    reading: '4, +request 1, +speakFor -3, +wh 1, +worker -3, +you 3',
    reassure: '5, +subject 1, +you 1, ~it 1',
    request: '-1, +signal 1, +speakFor 1, +wh 9, +wonder 2, +you -5, ~and 6',
    role: '+something -1, +you -1',
    seek: '-4, +talkTime -2, +wh 3, +wish -4',
    signal: '+subject 2, +talkTime 6, +worker -3, +you -4, ~and 3, ~arise -3, ~worker 5',
    someone: '-4, +something 1, +talkTime -2, +wh 2',
    something: '4, +speakFor -2, +subject 3, +wh 8, +wish -3, +wonder 2, +worker 3, +yourPlace -4, ~i -3, ~wh 2',
    speakFor: '-2, +subject 9, +talk -3, +talkTime 3, +theirCompany -1, +worker -4, ~and 1, ~if -4',
    subject:
      '-5, +talk -4, +talkTime 4, +wish 2, +wonder 2, +you 4, +yourPlace -6, ~arise 5, ~ask 4, ~but 2, ~deeper 3, ~forMe 1, ~hook -2, ~idiom 3, ~learn 3, ~not 2, ~or 2, ~possessive 2, ~seek 1, ~something 1, ~talk 2, ~wh 4, ~wonder 3, ~you 2',
    talk: '-1, +talkTime 4, +wh 5, +wish -7, +worker 2, +you -5',
    talkTime:
      '7, +topic 3, +wh 5, +wish 2, +worker 1, ~advice 2, ~and 2, ~ask 1, ~if 2, ~minutes 3, ~possessive 2, ~talk 2, ~wh 2',
    theirCompany: '+worker -2, +you -3',
    topic: '4, +you 2',
    wh: '10, +when 2, +wish 6, +wonder 6, +worker 12, +you 21, +youEarn -3, +yourPlace -5, ~and 6, ~generic 1, ~have -1, ~if -4, ~offer -2',
    when: '+worker 1',
    wish: '2, +wonder 1, ~advice 2, ~and 5, ~forMe 1, ~have -1, ~i 2, ~if 2, ~it 2, ~job 3, ~looking 1, ~minutes 3, ~need 2, ~not 3, ~reassure 3, ~seek 2, ~subject 2, ~theirCompany 1, ~wh 2, ~worker 1, ~you 1, ~yourPlace 2',
    wonder: '4, +you 2, ~i 2, ~offer 2, ~subject 1',
    worker: '-3, +you -11, +yourPlace -3, ~and -1, ~wh 2',
    you: '+yourPlace -2, ~advice -4, ~and 4, ~generic 1, ~hook 2, ~hookThing 1, ~idiom 2, ~if -6, ~it -1, ~job -1, ~need 1, ~not 2, ~opening 1, ~perceive 1, ~possessive 6, ~reassure 2, ~theirCompany -1, ~wh 15, ~wish 1, ~yourPlace 1',
    youEarn: '-3',
    yourPlace: '-3, ~ask -2, ~i -3, ~job -3, ~looking -3, ~offer -4',
    '~': '~advice 1, ~arise -3, ~boss 1, ~deeper 3, ~generic -4, ~have -10, ~hire 1, ~howMuch -2, ~i -8, ~idiom 2, ~introduce -1, ~it -3, ~learn 4, ~minutes 3, ~need 9, ~not 3, ~notReally -2, ~offer -5, ~pass -1, ~reassure 2, ~request -6, ~signal -3, ~speakFor -3, ~subject -4, ~typical -2, ~wh 7, ~when 3, ~worker 2, ~you -4, ~youEarn -3, ~yourPlace -1',
  },
};
