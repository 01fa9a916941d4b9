import type { Weights } from './evidence';

// Made by `npm run fit:review` from the labelled drafts; not to be changed by hand.

/** What speaks for a clause saying what its writer wants to learn (M38). */
export const saysGoalWeights: Weights = {
  start: -31,
  clues: {
    aboutMe:
      '+ask -1, +asked -2, +forMe -2, +generic 1, +have -2, +it -1, +question -2, +request -1, +talkTime -1, +you 1',
    advice:
      '+and 2, +asked -1, +forMe -1, +it -2, +learn 1, +minutes 2, +offer 1, +perceive 1, +request 3, +signal 2, +something 2, +speakFor 1, +subject 1, +talk -7, +talkTime 2, +topic 2, +wh 2, +wish -1, +worker 2, +you -2, +yourPlace -1',
    and: '-2, +any -1, +arise -1, +asked 3, +curious 1, +generic 1, +have -1, +hook -2, +hookThing 1, +howMuch -2, +i -2, +if 1, +it 1, +learn 4, +looking -1, +minutes 1, +notAJob 3, +offer 2, +oneHour -1, +or -1, +pass 1, +perceive 2, +question 3, +reassure 1, +signal 1, +something 3, +speakFor -3, +subject -1, +talkTime 3, +wh 2, +when 1, +wish 2, +wonder 2, +youEarn -2, +yourPlace -2, ~advice 2, ~any -1, ~arise -1, ~hire 1, ~i -2, ~join 3, ~minutes 2, ~need 3, ~notReally -1, ~offer -1, ~possessive 2, ~subject 1, ~talk 2, ~wh 5, ~worker -1, ~you 2, ~yourPlace -2',
    any: '-4, +ask -2, +asked -3, +generic -1, +have -1, +i -2, +it -2, +question -3, +something -3, +wish -1, +worker -1, +you -2',
    apply: '3, +denied 3, +it -1, +not 3, +you 1',
    arise: '3, +asked 3, +have -1, +learn 1, +possessive 1, +question 3, +wish 1, +you 4, +yourPlace 2',
    ask: '-3, +asked -4, +deeper -1, +forMe -1, +generic -3, +hook 1, +i 2, +if 1, +it -3, +learn 10, +minutes 3, +offer 1, +or -4, +pass 1, +possessive 1, +question -4, +request 1, +someone -1, +something -1, +speakFor 1, +talk 1, +talkTime 2, +wh 4, +wish -1, +you -4, ~and 2, ~idiom 1, ~if -1, ~it 1, ~job 1, ~signal 1, ~wh 2, ~wonder 1, ~you -1',
    askCompany: '-5, +asked -5, +generic -5, +question -5, +wh -5, +you -5',
    askLocation: '-4, +asked -4, +generic -3, +question -4, +wh -3, +you -4',
    askPosition: '+question -1',
    asked:
      '+boss -1, +criteria 5, +deeper 2, +denied 2, +generic 2, +hire -3, +hook 1, +hookThing 2, +hour -1, +i -1, +idiom -3, +it 5, +join -1, +learn -1, +logistics -1, +need -2, +not 1, +offer 2, +opening -1, +or 1, +pass 3, +pay -1, +possessive 5, +question 4, +reading 5, +refer -1, +request -1, +something 1, +speakFor 3, +subject 2, +talk -4, +talkTime -2, +theirCompany 2, +topic 2, +typical 1, +wh 4, +wish -4, +worker 1, +you 6, +youEarn -3, +yourPlace 2, ~advice -3, ~and 3, ~ask -3, ~generic -1, ~have -4, ~hook 3, ~howMuch -1, ~i -2, ~if -3, ~it -5, ~minutes -2, ~notReally -1, ~possessive 1, ~request -2, ~subject 1, ~talk -1, ~wh -1, ~wonder -1, ~you -4, ~youEarn -2, ~yourPlace -1',
    attach: '+cv -1, +i -2',
    boss: '1, +generic 1, +question -1, +worker -1',
    bulk: '-3',
    but: '+generic -1, +i 1, +it -1, +worker -1, +you -1, ~and 1, ~generic 1, ~it 1, ~subject 1, ~wish 1, ~you 1, ~yourPlace 1',
    canStart: '-2, +i -1',
    closing: '-2, +i -1, +you -1',
    criteria: '6, +generic 2, +it 4, +question 4, +wh 2, +wish 1, +worker 3, +you 3',
    curious: '4, +generic 2, +i 3, +learn 1, +possessive 1, +subject 1, +wh 2, +wish 1, +wonder 4, +you 2',
    cv: '+denied 1, +not 1, +reassure 1',
    deeper:
      '5, +have -1, +hook -1, +i 3, +learn 1, +notAJob 1, +question 2, +request 1, +seek -2, +speakFor 1, +talk -1, +topic 1, +wh 3, +wish 3, +you 4, +yourPlace -1, ~and 1, ~wh 3',
    denied:
      '2, +it 2, +job -1, +learn 1, +looking -1, +not 2, +notAJob 1, +offer -2, +question 1, +reassure 1, +seek 3, +speakFor 1, +subject 1, +wh 1, +wonder 1, +worker -1, +yourPlace 1, ~and -2, ~generic 5, ~i 2, ~subject 1, ~wh 2',
    forMe: '+generic -1, +have -3, +i -2, +it -1, +minutes -1, +request -2, +talkTime -1, +wh 1, +yourPlace 3',
    generic:
      '-4, +have -1, +hire -1, +hook -4, +hookThing 2, +i -3, +idiom 2, +it 2, +join -1, +learn 11, +notAJob 2, +oneHour -1, +opening -1, +perceive -1, +possessive -2, +quarterHour 1, +reading 3, +request -4, +seek -1, +signal -1, +someone 3, +something 1, +theirCompany 1, +topic 3, +wh 5, +wish 1, +wonder 2, +worker 1, +you -5, +youEarn -1, +yourPlace -2, ~ask -2, ~hire 1, ~hook 2, ~i -1, ~looking -1, ~notAJob 1, ~offer -1, ~someone 1, ~subject 1, ~wh 1, ~when 3, ~wish -1, ~wonder -1, ~you 1',
    gush: '-4, +it -2, +you -3',
    have: '-1, +hookThing 1, +i -1, +if -1, +it -2, +job -1, +learn 3, +opening -1, +or -1, +quarterHour 1, +reading 5, +request 2, +signal 3, +speakFor 2, +talk 2, +topic 1, +wh 4, +wish 1, +wonder 4, +worker -1, +you -2, +yourPlace -3, ~and -1, ~hook 1, ~i -2, ~if 1, ~it -3, ~possessive 1',
    hire: '-3, +if -1, +need -1, +question -3, +request -1, +wh 1, +worker -3, +you -4',
    hook: '-4, +i -3, +learn 1, +minutes 2, +or -1, +perceive -2, +possessive -2, +question 1, +reading -1, +something -1, +subject -2, +talk 2, +talkTime 3, +theirCompany 1, +topic -1, +wh -2, +wish 1, +wonder 1, +worker -2, +you -4, +yourPlace -1',
    hookThing: '+perceive -1, +question 2, +speakFor 1, +talk 1, +wh 2',
    hour: '-1, +it -1, +learn 5, +oneHour -1, +quarterHour 1, +question -1, +talkTime -2, +wonder -1, +you -1',
    howMuch: '1, +you 2, +youEarn -1',
    i: '-3, +idiom -2, +inYour -1, +introduce -1, +it -2, +job -2, +learn 11, +looking -2, +minutes 6, +notReally -1, +offer -2, +oneHour -1, +or -1, +pass 2, +possessive -2, +quarterHour 1, +question 1, +reading -2, +refer 1, +request -2, +signal -4, +subject -3, +talk -6, +talkTime 8, +theirCompany -2, +topic 1, +wh 10, +wish 2, +wonder -1, +yourPlace -3, ~aboutMe 2, ~advice 3, ~and -1, ~any -1, ~arise -1, ~ask 2, ~deeper 2, ~forMe 2, ~hire 1, ~it 2, ~join 4, ~minutes 3, ~need 5, ~offer -2, ~pass -1, ~possessive 2, ~request -4, ~subject 2, ~talk 2, ~theirCompany 1, ~vacate 1, ~wh 10, ~you 3',
    idiom: '-3, +it -1, +job 1, +question -3, +request -1, +subject -2, +worker -1, ~and -1',
    if: '+learn 2, +request -1, +something -2, +talkTime 1, +wh 2, ~generic 1, ~idiom 1, ~it 1, ~job 1, ~wh 2, ~wish 1, ~wonder 1, ~yourPlace 1',
    inYour: '+it -1, +yourPlace -1',
    introduce: '-1',
    it: '+learn 1, +logistics -2, +minutes -3, +need -2, +not 2, +notAJob 3, +possessive -1, +quarterHour 1, +question 6, +reassure 2, +seek -2, +something -3, +subject 2, +talk -5, +talkTime -4, +theirCompany 3, +topic 1, +typical 1, +wh 6, +wish 2, +wonder 2, ~have -2, ~hook 2, ~hookThing 1, ~looking -1, ~notAJob 1, ~someone 2, ~theirCompany 1, ~wh 8, ~wonder -1, ~worker 1',
    job: '-1, +learn 1, +not -1, +opening -1, +speakFor 2, +subject -1, +wh 1, +wish -1, +worker -1, ~i 1',
    join: '+learn 2, +question -1, +wish 1, +worker -1, +you -1',
    learn:
      '11, +logistics 2, +minutes 4, +need 1, +not 1, +notAJob 2, +offer 3, +pass 1, +perceive 1, +possessive -1, +quarterHour 1, +question -1, +reassure 1, +request 6, +seek 2, +signal 2, +someone 1, +something -1, +speakFor 2, +subject 3, +talk 2, +talkTime 6, +topic 1, +wh -2, +when 2, +wish 10, +wonder 5, +worker 4, +you 7, +yourPlace 1, ~and 4, ~generic 1, ~hook 1, ~i 3, ~it 1, ~not 1, ~offer 1, ~perceive 1, ~possessive 1, ~subject 2, ~worker 1, ~you 2',
    logistics: '-2, +question -1, +talk -1, +wh 2, +you -3',
    looking: '-3, +not -1, +notAJob -1, +offer -1, +subject -1, +wish -1',
    minutes:
      '4, +notAJob -1, +possessive 3, +request 3, +something 2, +speakFor 2, +subject 3, +talk -5, +talkTime 4, +topic 1, +wh 2, +wish 1, +worker 2, +yourPlace -1, ~wh 1',
    need: '-2, +possessive -1, +question -2, +someone -1, +wh 3, +worker -2, +you -2, ~it 1',
    not: '2, +notAJob 1, +offer -2, +question 1, +reassure 1, +seek 3, +speakFor 1, +subject 2, +wh 1, +wonder 1, +worker -1, +yourPlace 1, ~and -2, ~generic 5, ~i 2, ~subject 1, ~wh 2',
    notAJob:
      '2, +possessive 2, +reassure 1, +speakFor 1, +talkTime -1, +topic 1, +wh 2, +wish 1, +wonder -1, +worker 1, +you 1, ~i 2, ~subject 1, ~wh 1',
    offer:
      '-2, +question 2, +request 1, +seek -2, +subject -2, +wh 1, +worker 3, +you 1, ~and -2, ~it -1, ~possessive 2, ~wh -1, ~you 2, ~yourPlace -1',
    oneHour: '-1, +talkTime -1',
    opening: '-2, +question -2, +worker -1, +you -1, +yourPlace -1',
    or: '+possessive -1, +question 1, +subject -1, +wh -1, +you -1, +yourPlace -1',
    pass: '2, +question 3, +speakFor 2, +subject 1, +wh 1, ~and 2',
    pay: '-1, +wh -1, +you -1',
    perceive: '-1, +possessive 1, +you -1',
    possessive:
      '-2, +question 3, +reading -2, +request 1, +something -2, +subject -1, +talk 2, +talkTime 3, +theirCompany -1, +topic 2, +wh 3, +wish -2, +wonder 2, +worker -2, +you -2, +yourPlace -3, ~i 1, ~not 1, ~request 1, ~something 1, ~subject 1, ~wh 2',
    praise: '-1',
    quarterHour: '1, +talkTime 1',
    question:
      '4, +reading 5, +refer -1, +request -2, +someone -1, +something 2, +speakFor 4, +subject 3, +talk -4, +theirCompany 2, +topic 2, +typical 1, +wh 5, +wish -2, +you 6, +youEarn -1, +yourPlace 2, ~and 3, ~it -4, ~possessive 1, ~subject 2, ~wh 1, ~you 2, ~yourPlace -1',
    reading: '2, +request 1, +speakFor -2, +wh 1, +worker -2, +you 3',
    reassure: '1, +seek -1, ~i 1, ~if 2, ~it 1, ~worker 1',
    refer: '1, +you 1',
    request:
      '-1, +signal -1, +someone -1, +talkTime 1, +wh 5, +wish 2, +worker -1, +you -1, +yourPlace -1, ~and 1, ~wh 1',
    role: '-1, +something -1, +yourPlace -1',
    seek: '+subject 1, +talkTime -1, +wh 1, +wish -3',
    signal: '+talkTime 2, +worker -2, +you -2, ~and -1, ~arise -1, ~if 1, ~worker 1',
    someone: '+something 3, +wh 2, +wonder -1, +you 1',
    something:
      '3, +speakFor -1, +talkTime 2, +wh 2, +wish -1, +wonder 1, +worker 4, +yourPlace -2, ~i -1, ~if 1, ~subject -1, ~wh 2, ~wonder -1',
    speakFor:
      '+subject 1, +talkTime 2, +theirCompany -1, +wonder -1, +worker -2, +you 1, ~and 2, ~i 1, ~if -2, ~subject 1, ~wish 1',
    subject:
      '-3, +talk -2, +talkTime 3, +topic 1, +wh 1, +when -1, +wish 1, +wonder 1, +you 2, +yourPlace -1, ~and -1, ~ask 2, ~hook -1, ~need 3, ~offer -1, ~possessive 2, ~request -1, ~wh 3, ~you 5',
    talk: '-6, +talkTime -4, +topic 1, +wh 4, +wish -3, +wonder 1, +worker 2, +you -2',
    talkTime:
      '4, +topic 2, +wh 2, +wish 1, +worker 3, +yourPlace -1, ~advice 3, ~and 3, ~ask 2, ~generic 2, ~hour 2, ~it 2, ~offer 3, ~possessive 1, ~signal 3, ~subject 2, ~talk 4, ~wh 2, ~wish 1, ~yourPlace 2',
    theirCompany: '+worker -1, +yourPlace -1',
    topic: '3, +wish 1, +you 2',
    typical: '1, +worker 1',
    wh: '12, +when 3, +wish 4, +wonder 4, +worker 6, +you 12, +youEarn -3, +yourPlace -1, ~advice -1, ~and 4, ~generic 1, ~hook 1, ~it 2, ~offer -1, ~wonder -2, ~worker 1, ~you -1',
    when: '+wonder 1, +worker 1',
    wish: '3, +wonder 2, +you -2, ~and 3, ~ask -2, ~i 1, ~if 3, ~it 1, ~job 2, ~looking 1, ~need 3, ~not 1, ~request -2, ~seek 1, ~subject 1, ~wh 2, ~worker 3, ~you -1',
    wonder: '4, +you 2, ~and 1, ~i 1, ~offer 1, ~subject 1',
    worker: '-3, +you -5, +yourPlace -1, ~if 3, ~notAJob 1',
    you: '1, +yourPlace -2, ~advice -2, ~and 4, ~hook 2, ~hookThing 1, ~idiom 1, ~it -1, ~job 1, ~learn 1, ~need 3, ~not 1, ~notReally -1, ~perceive 1, ~reassure 1, ~request 2, ~settled 1, ~someone 3, ~wh 10, ~worker -1',
    youEarn: '-2',
    yourPlace: '-2, ~and -1, ~ask -1, ~i -1, ~job -1, ~looking -1, ~offer -1, ~wonder -1',
    '~': 'aboutMe 1, advice 2, and 1, bulk -5, deeper 2, forMe 2, generic -1, have -5, hire 2, hookThing 1, hour 2, howMuch -1, i -4, introduce 2, join 3, learn 1, looking -1, need 4, notReally -1, offer -1, opening -1, or -1, pass -1, possessive -1, reassure 1, request -3, role 3, settled 1, something 1, speakFor -2, talk 2, typical -1, vacate 1, wh 8, when 2, worker -3, you -3, youEarn -2',
  },
};
