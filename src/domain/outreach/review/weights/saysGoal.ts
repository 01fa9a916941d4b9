import type { Weights } from './evidence';

// Made by `npm run fit:review` from the labelled drafts; not to be changed by hand.

/** What speaks for a clause saying what its writer wants to learn (M38). */
export const saysGoalWeights: Weights = {
  start: -32,
  clues: {
    aboutMe: '-1, +asked -2, +forMe -2, +have -2, +i -1, +question -2, +you 1',
    advice:
      '-2, +and 3, +ask 3, +deeper 4, +i -4, +if 2, +it -1, +learn 1, +or 2, +perceive 1, +possessive -3, +request 4, +signal 5, +someone -2, +something 2, +speakFor 4, +subject 3, +talk -8, +talkTime 2, +topic 4, +wh 4, +wish -4, +wonder 3, +worker 2, +you -3, ~wish 1',
    and: '-3, +any -1, +arise -4, +ask -2, +asked 7, +deeper -6, +denied 1, +generic 7, +have 1, +hookThing -1, +hour -1, +howMuch -3, +i -4, +if -1, +it 2, +job 1, +learn 3, +looking -2, +notAJob 1, +offer 4, +or -4, +perceive 5, +question 9, +reading -3, +reassure 2, +signal 3, +someone -1, +something -1, +speakFor -6, +subject -4, +talk -1, +talkTime 2, +wh 1, +wish 3, +wonder 3, +worker 6, +youEarn -3, +yourPlace 1, ~advice 3, ~ask 2, ~have -2, ~i -3, ~join 2, ~learn 2, ~minutes 3, ~need 2, ~notAJob 1, ~notReally -2, ~offer -2, ~or 2, ~pass 1, ~possessive 2, ~speakFor 1, ~subject 1, ~talk 4, ~theirCompany -2, ~wh 10, ~wish 1, ~you 4, ~yourPlace -3',
    any: '-6, +ask -2, +asked -4, +i -2, +idiom -1, +it -3, +question -4, +something -4, +you -4',
    apply: '3, +denied 3, +not 3, +subject 1, +you 2',
    arise: '2, +asked 5, +have -4, +learn 2, +possessive -2, +question 5, +wish 1, +you 6, +yourPlace 3',
    ask: '-3, +asked -4, +deeper -3, +forMe -1, +generic -5, +hook 1, +hour 2, +it -5, +learn 15, +minutes 3, +notAJob -2, +or -3, +question -4, +something -2, +speakFor 2, +wh 7, +wish -3, +worker 1, +you -6, ~and 2, ~i -1, ~learn 1, ~wish -1, ~you -2',
    askCompany: '-5, +asked -5, +generic -5, +question -5, +wh -5, +you -5',
    askLocation: '-5, +asked -5, +generic -4, +question -5, +you -5',
    askPosition: '-1, +asked -1, +question -1',
    asked:
      '+boss -3, +criteria 9, +deeper 5, +denied 4, +generic 4, +hire 2, +hook 5, +hookThing 2, +hour -4, +i 2, +idiom -4, +it 6, +learn -2, +logistics -3, +need -2, +not 2, +opening -4, +or 1, +pass 4, +pay -2, +possessive 8, +reading 11, +request -1, +something 4, +speakFor 3, +subject 3, +talk -6, +talkTime -4, +theirCompany 2, +topic 3, +typical 6, +wh 5, +wish -4, +worker 4, +you 5, +youEarn -3, +yourPlace 1, ~advice -3, ~and 5, ~ask -4, ~have -5, ~hook 4, ~howMuch -2, ~if -2, ~it -4, ~minutes -2, ~opening -1, ~possessive 1, ~something 2, ~talk -1, ~wh -3, ~wonder -2, ~you -2, ~youEarn -4, ~yourPlace 1',
    attach: '+cv -2, +i -3',
    boss: '6, +generic 7, +question -3, +worker -3',
    bulk: '-4',
    but: '-2',
    canStart: '-3, +i -1',
    closing: '-4, +i -3, +you -3',
    criteria: '9, +generic 2, +it 2, +question 8, +wh 2, +wish 1, +worker 7, +you 5',
    curious: '7, +generic 5, +i 7, +possessive 2, +subject 4, +wh 3, +wonder 4, +you 2',
    deeper:
      '6, +have 5, +hook 4, +i 6, +minutes 4, +possessive -7, +question 5, +seek -3, +speakFor 6, +talk -3, +talkTime 3, +topic 1, +wh 2, +wish 3, +you 7, +yourPlace -5, ~and 1, ~it 1, ~wh 2',
    denied:
      '2, +it 9, +learn 2, +not 3, +question 2, +reassure 4, +seek 2, +wh 2, +wonder 1, +yourPlace 10, ~generic 3, ~possessive -2, ~request -1, ~something 2, ~subject -1, ~wh 1, ~you 1, ~yourPlace 2',
    forMe: '+have -4, +i -3, +it -2, +minutes -1, +request -1, +talkTime -1, +yourPlace 6',
    generic:
      '-5, +have 1, +hire 6, +hookThing -1, +i -2, +it 1, +job -1, +learn 12, +minutes 1, +notAJob 2, +oneHour -2, +possessive -1, +quarterHour 8, +reading 1, +request -5, +seek -1, +someone -2, +something -2, +speakFor 1, +talkTime 5, +topic 4, +wh 6, +wish -1, +wonder 3, +you -5, +youEarn -1, ~but 1, ~deeper 3, ~hook 3, ~i -3, ~it 1, ~looking -3, ~not 2, ~notAJob 2, ~offer -4, ~pass 2, ~something 1, ~theirCompany -1, ~wh 1, ~when 3, ~wonder -2, ~worker -4, ~you 2',
    gush: '+it 3, +you 1',
    have: '+it 3, +learn 3, +need -2, +opening -1, +or -3, +reading 5, +request 3, +signal 2, +something -4, +speakFor 9, +subject 5, +wh 2, +wish 4, +wonder 3, +worker -4, +yourPlace 2, ~hook 1, ~i 1, ~it -1, ~possessive 1',
    hire: '4, +if -3, +it 3, +need -3, +question 1, +request -3, +worker 3, +you -9',
    hook: '-4, +hookThing 1, +i -2, +learn 6, +minutes 2, +or -4, +perceive -1, +possessive 1, +question 5, +reading -2, +talk 2, +talkTime 3, +theirCompany -2, +wh -7, +wish 2, +wonder 1, +worker -4, +you -3, ~wh -3',
    hookThing: '+it 1, +possessive -2, +question 2, +speakFor 1, +talk 1, +wh 2',
    hour: '3, +it -5, +learn 7, +oneHour -3, +quarterHour 5, +question -4, +speakFor -1, +talkTime 1, +wish -1, +wonder -2, +you -3',
    howMuch: '+question 3, +you 5, +youEarn -3',
    i: '-7, +idiom -2, +job -5, +join 3, +learn 18, +looking -4, +minutes 4, +notAJob -2, +offer -2, +oneHour -2, +or -3, +pass 2, +perceive 1, +possessive -1, +quarterHour -1, +question 4, +reassure 2, +request -4, +seek -2, +signal -4, +subject -4, +talk -8, +talkTime 5, +theirCompany -4, +topic 1, +wh 9, +worker -6, +yourPlace -2, ~advice 3, ~and -4, ~arise 2, ~ask 5, ~but 1, ~deeper 3, ~it -1, ~join 2, ~learn 2, ~minutes 4, ~need 7, ~not 2, ~notAJob 1, ~offer -3, ~or 1, ~possessive 2, ~request -4, ~role 2, ~seek 1, ~settled 1, ~signal -1, ~something 5, ~speakFor 1, ~talk 4, ~wh 13, ~wonder 2, ~you 4',
    idiom: '-4, +it -3, +question -4, +request -2, +worker -1, +you -1, ~and -1',
    if: '+it -3, +learn 6, +request -2, +something -5, +talkTime 1, +wh 5, +worker -1, ~and -1, ~generic 1, ~wh 1',
    introduce: '+possessive 1',
    it: '+job -3, +learn 6, +logistics -4, +minutes -4, +need -3, +not 8, +notAJob 2, +offer 6, +question 7, +reassure 5, +seek -3, +something -2, +speakFor 2, +subject 8, +talk -7, +talkTime -5, +theirCompany 2, +topic 1, +typical -3, +wh 6, +wish 1, +wonder 5, +yourPlace 5, ~generic 2, ~have -2, ~hook 2, ~subject -3, ~wh 7, ~wonder -1, ~you 6, ~yourPlace 3',
    job: '-1, +learn 2, +subject -3',
    join: '+learn 3, +seek -1, +subject 3, +worker -1',
    learn:
      '14, +logistics 1, +minutes 9, +need 2, +not 1, +notAJob 3, +offer 3, +perceive 8, +quarterHour 1, +question -3, +request 8, +seek 3, +signal 2, +something -1, +speakFor 2, +subject 4, +talk 1, +talkTime 11, +topic 2, +wh -5, +when 2, +wish 14, +wonder 7, +worker 5, +you 11, +yourPlace -2, ~and 6, ~generic 1, ~i 4, ~it 2, ~offer 1, ~possessive 1, ~subject 3, ~worker 1, ~you 2',
    logistics: '3, +question -3, +talkTime 9, +wh 1, +when -2, +you -3',
    looking: '-5, +notAJob -2, +offer -1, +subject -2',
    minutes:
      '2, +notAJob -2, +possessive 4, +request 4, +signal 4, +someone -2, +something 2, +speakFor 5, +subject 5, +talk -6, +talkTime 2, +topic 3, +wh 3, +wish 2, +wonder 4, ~wh 2, ~wish 1',
    need: '-3, +possessive -2, +question -3, +wh 5, +worker -3, +you -3',
    not: '3, +notAJob -1, +question 2, +reassure 3, +seek 1, +wh 2, +wonder 1, +yourPlace 10, ~generic 3, ~possessive -2, ~request -1, ~something 2, ~subject -1, ~wh 1, ~you 1, ~yourPlace 2',
    notAJob:
      '1, +possessive 3, +request -1, +seek -1, +speakFor 1, +talkTime -2, +topic 1, +wh 2, +wonder -1, +worker 1, ~i 1',
    offer:
      '-1, +request 1, +seek -3, +something 1, +wh 1, +wish 3, +worker 2, +you 1, ~and -3, ~ask 3, ~idiom 1, ~if 3, ~it 1, ~learn 2, ~need 3, ~possessive 3, ~request 1, ~wish 2, ~wonder 3, ~you 5, ~yourPlace -3',
    oneHour: '-3, +talkTime -3',
    opening: '-3, +question -4, +worker -2, +you -2',
    or: '-3, +possessive -2, +question 1, +subject -3, +wh -3, +you -6, +yourPlace -4',
    pass: '3, +possessive 1, +question 5, +speakFor 3, +you 1, ~and 2',
    pay: '-2, +wh -2, +you -1',
    perceive: '-1, +you 1',
    possessive:
      '-1, +question 7, +reading -3, +something -3, +subject -4, +talk 3, +talkTime 4, +theirCompany -4, +topic 4, +wh 1, +wish -5, +wonder 3, +worker -5, +you -1, +yourPlace -3, ~not 1, ~speakFor -1',
    praise: '-2',
    quarterHour: '5, +talkTime 5',
    question:
      '+reading 11, +request -1, +something 6, +speakFor 5, +subject 3, +talk -6, +theirCompany 2, +topic 3, +typical 6, +wh 6, +wish -2, +wonder 3, +worker 4, +you 5, +yourPlace 1, ~and 4, ~generic 3, ~i -3, ~it -2, ~possessive 2, ~request 1, ~wh 3, ~you 5',
    reading: '4, +request 1, +speakFor -3, +wh 2, +worker -3, +you 2',
    reassure: '4, +seek -2, ~i 2, ~it 1, ~worker 1, ~you 1',
    request: '-3, +signal -3, +talk 2, +talkTime 1, +wh 10, +wonder 2, +worker -1, +you -3, ~and 2',
    role: '+something -1',
    seek: '-2, +talkTime -2, +wh 3, +wish -5, ~generic 2, ~you 2, ~yourPlace 2',
    signal: '+subject 2, +talkTime 6, +wh -2, +worker -3, +you -2, ~and -2, ~arise -2',
    someone: '+something 1, +talkTime -1, +wh 2, +worker -4',
    something:
      '3, +subject 2, +talkTime 2, +wh 7, +wish -3, +wonder 1, +worker 3, +yourPlace -5, ~i -1, ~possessive 2, ~subject -1, ~wh 1, ~you 1',
    speakFor: '-1, +subject 7, +talkTime 4, +theirCompany -2, +worker -5, ~and 2, ~if -3',
    subject:
      '-4, +talk -2, +talkTime 6, +wh -2, +wish 3, +wonder 1, +worker 1, +you 5, +yourPlace -5, ~and -1, ~arise 4, ~ask 3, ~but 2, ~deeper 3, ~generic 2, ~hook -2, ~idiom 2, ~if 1, ~join 2, ~learn 2, ~minutes 1, ~need 2, ~or 2, ~possessive 3, ~request -1, ~role 2, ~something 2, ~talk 2, ~wh 2, ~wonder 2, ~you 5, ~yourPlace 2',
    talk: '-3, +talkTime 2, +topic 2, +wh 5, +wish -4, +worker 2, +you -4',
    talkTime:
      '4, +topic 3, +wh 4, +wish 3, +worker 2, ~advice 3, ~and 3, ~ask 3, ~if 2, ~minutes 3, ~possessive 2, ~wh 2',
    theirCompany: '+wh -1, +worker -2, +you -3, +yourPlace -3',
    topic: '4, +wish 1, +you 3',
    wh: '10, +when 2, +wish 6, +wonder 6, +worker 11, +you 21, +youEarn -4, +yourPlace -4, ~and 5, ~generic 1, ~have -1, ~hook 1, ~if -3, ~it 1, ~offer -3, ~wonder -3, ~you -1',
    when: '+worker 2',
    wish: '2, +wonder 3, +you -4, ~advice 2, ~and 5, ~deeper 1, ~forMe 1, ~have -1, ~i 4, ~if 5, ~it 5, ~job 5, ~looking 3, ~minutes 3, ~need 4, ~not 2, ~offer -1, ~possessive -1, ~reassure 1, ~request -2, ~seek 2, ~subject 2, ~wh 2, ~worker 3',
    wonder: '5, +you 2, ~generic -1, ~i 1, ~offer 2, ~subject 1, ~yourPlace -1',
    worker: '-3, +you -11, +yourPlace -5, ~if 2, ~possessive 1',
    you: '-2, +yourPlace -1, ~advice -3, ~and 7, ~generic 1, ~hook 1, ~hookThing 2, ~if -2, ~job 1, ~learn 1, ~need 4, ~not 1, ~notReally -2, ~perceive 2, ~possessive 1, ~reassure 1, ~request 1, ~speakFor -1, ~wh 14, ~wish 1, ~worker -3, ~yourPlace -1',
    youEarn: '-3',
    yourPlace: '-2, ~ask -2, ~i 1, ~offer -4, ~wonder -2',
    '~': '~advice 1, ~boss 1, ~deeper 3, ~generic -2, ~have -8, ~hire 3, ~hookThing 1, ~howMuch -2, ~i -7, ~if -2, ~it -3, ~job 1, ~join 1, ~learn 3, ~minutes 3, ~need 8, ~not 1, ~notAJob 2, ~notReally -2, ~offer -5, ~opening -2, ~reassure 1, ~request -5, ~role 1, ~signal -2, ~speakFor -1, ~subject -5, ~typical -1, ~wh 5, ~when 2, ~worker -2, ~you -5, ~youEarn -3, ~yourPlace -2',
  },
};
