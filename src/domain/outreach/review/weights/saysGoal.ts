import type { Weights } from './evidence';

// Made by `npm run fit:review` from the labelled drafts; not to be changed by hand.

/** What speaks for a clause saying what its writer wants to learn (M38). */
export const saysGoalWeights: Weights = {
  start: -31,
  clues: {
    aboutMe: '-2, +asked -1, +forMe -1, +generic -1, +have -1, +i -2, +it -1, +question -1, +you -1',
    advice:
      '+and 2, +asked -2, +deeper 1, +denied 1, +hook 1, +i -3, +it -2, +learn 3, +logistics 1, +not 1, +or 1, +perceive 1, +possessive -1, +reading 1, +request 2, +signal 4, +someone -1, +something 1, +subject 3, +talk -5, +topic 2, +wh 3, +wish -1, +worker 1, +you -4, +yourPlace -1, ~and 1, ~i 1, ~subject 1, ~wish 1',
    and: '-2, +any -2, +arise -2, +asked 3, +criteria -1, +curious 3, +cv 1, +deeper -1, +generic 1, +have -2, +hook -2, +hour 1, +howMuch -3, +i -2, +if 1, +it 2, +learn 6, +looking -2, +notAJob 3, +offer 3, +oneHour -1, +or -3, +perceive 1, +question 3, +reading -1, +reassure 1, +request 2, +seek 1, +signal 1, +something 2, +speakFor -3, +subject -1, +talk -2, +talkTime 2, +wh 2, +wish 2, +wonder 3, +youEarn -3, +yourPlace -1, ~advice 1, ~any 1, ~ask 1, ~have -1, ~hire 1, ~i -3, ~idiom 1, ~inYour 1, ~it 1, ~learn 2, ~minutes 1, ~need 2, ~not -1, ~notAJob 2, ~notReally -1, ~offer -2, ~or 1, ~pass 1, ~possessive 3, ~signal -1, ~something -1, ~speakFor 1, ~subject 2, ~talk 2, ~theirCompany -1, ~wh 7, ~wish 1, ~worker -2, ~you 4, ~yourPlace -3',
    any: '-5, +ask -2, +asked -3, +generic -1, +have -1, +i -2, +idiom -1, +it -3, +question -3, +something -3, +wish -2, +worker -1, +you -3, +yourPlace -1',
    apply: '1, +you 2',
    arise: '2, +asked 2, +have -1, +learn 1, +question 2, +wish 1, +worker -1, +you 3, +yourPlace 2',
    ask: '-3, +asked -3, +deeper -1, +forMe -1, +generic -2, +have 2, +hook 1, +hour 1, +if 1, +it -5, +learn 11, +minutes 4, +notAJob -1, +or -5, +possessive 1, +question -4, +role 1, +signal 3, +something -1, +speakFor 1, +subject 1, +talkTime 3, +topic 1, +wh 5, +wish -3, +you -5, ~advice -1, ~and 2, ~arise -1, ~idiom 1, ~if -1, ~it 1, ~job 1, ~learn 1, ~minutes -1, ~signal 1, ~wh 1, ~wonder 1, ~you -1',
    askCompany: '-5, +asked -5, +generic -5, +question -5, +wh -5, +you -5',
    askLocation: '-4, +asked -4, +generic -3, +question -4, +wh -3, +you -3',
    askPosition: '-1, +asked -1, +question -1, +wh 1',
    askSince: '-2',
    asked:
      '+boss -1, +criteria 6, +deeper 3, +denied 2, +generic 2, +hire -4, +hook 2, +hookThing 3, +hour -2, +idiom -2, +it 6, +join -1, +learn 1, +logistics -3, +need -3, +not 2, +offer 1, +opening -2, +or 2, +pass 4, +pay -2, +possessive 6, +question 3, +reading 6, +request -1, +signal 2, +something 1, +speakFor 4, +subject 4, +talk -4, +talkTime -2, +theirCompany 1, +topic 3, +wh 5, +when 1, +wish -5, +worker 2, +you 7, +youEarn -4, +yourPlace 1, ~advice -4, ~and 3, ~ask -4, ~hook 7, ~howMuch -2, ~if -4, ~it -4, ~job -1, ~minutes -3, ~notReally -1, ~opening -1, ~possessive 1, ~request -2, ~something -1, ~talk -3, ~wh -1, ~wonder -2, ~you -2, ~youEarn -2, ~yourPlace -2',
    attach: '-1, +cv -1, +generic -1, +i -2',
    boss: '-1, +generic -1, +i -1, +question -1, +recruiter -1, +worker -1, +you -1',
    bulk: '-3',
    but: '-1, +generic -2, +i 1, +it -1, +worker -1, +you -1, ~and 1, ~generic 1, ~it 1, ~subject 1, ~wish 1, ~you 1, ~yourPlace 1',
    canStart: '-2, +i -1',
    closing: '-4, +i -3, +possessive -1, +you -3',
    criteria: '8, +generic 3, +i 2, +it 3, +question 5, +wh 2, +wish 1, +worker 6, +you 2',
    curious: '7, +generic 3, +i 7, +possessive 1, +subject 4, +wh 2, +wish 1, +wonder 4, +worker 1, +you 1',
    cv: '+denied 1, +not 1, +reassure 1',
    deeper:
      '3, +have -2, +hook -2, +it 1, +join -1, +minutes 1, +notAJob 1, +offer 1, +possessive -2, +question 3, +reading -1, +seek -1, +something 1, +speakFor -1, +talk -2, +topic 1, +wh 3, +wish 5, +worker 1, +you 3, +yourPlace -2, ~and 1, ~it 1, ~wh 2, ~worker 1',
    denied:
      '1, +generic -1, +i -1, +idiom 1, +it 2, +learn 1, +not 1, +notAJob 2, +offer -1, +possessive 1, +question 2, +reassure 1, +seek 1, +speakFor 1, +subject -1, +wh 2, +wonder 2, +worker -1, +you 2, +yourPlace 1, ~and -1, ~generic 2, ~i 2, ~it 1, ~possessive -1, ~subject 2, ~wh 3, ~worker 1',
    field: '+wh 2',
    forMe:
      '+generic -1, +have -2, +i -1, +idiom -1, +it -1, +minutes -1, +request -1, +talkTime -1, +wh 1, +yourPlace 2',
    generic:
      '-4, +gush -1, +have -2, +hire -1, +hook -3, +hookThing 1, +i -2, +idiom -1, +if 1, +inYour -1, +job -1, +learn 11, +logistics -1, +looking -1, +not -1, +notAJob 2, +oneHour -1, +opening -1, +or -1, +possessive -3, +quarterHour 1, +question 1, +reading 3, +request -3, +seek -1, +signal -1, +someone 3, +speakFor -1, +talkTime 1, +theirCompany 1, +topic 5, +typical 2, +wh 5, +wish 1, +wonder 1, +worker 1, +you -5, +youEarn -1, +yourPlace -1, ~advice 1, ~and -1, ~arise 1, ~but 1, ~deeper 2, ~hire 1, ~hook 2, ~i -3, ~it 1, ~looking -1, ~minutes 2, ~not 2, ~notAJob 2, ~offer -2, ~or 1, ~pass 1, ~signal -1, ~something 1, ~talk 1, ~theirCompany -1, ~wh 1, ~when 3, ~wonder -1, ~worker -2, ~you 1, ~yourPlace -1',
    gush: '-5, +it -2, +worker -1, +you -3',
    have: '-1, +hook -1, +hookThing 1, +idiom -1, +if -1, +it -4, +job -1, +learn 3, +opening -1, +or -2, +quarterHour 1, +reading 5, +request 3, +signal 2, +something -1, +speakFor 3, +subject -1, +talk 1, +topic 1, +wh 5, +when 1, +wish 1, +wonder 3, +worker -1, +you -1, +yourPlace -4, ~and -1, ~generic -1, ~hook 1, ~i -2, ~if 1, ~it -2, ~possessive 1, ~you -1',
    hire: '-4, +if -1, +it -1, +need -1, +question -4, +request -1, +wh 1, +worker -3, +you -4',
    hook: '-5, +i -2, +it 1, +learn 5, +minutes 2, +or -3, +perceive -1, +question 2, +reading -1, +something -1, +subject -3, +talk 2, +talkTime 3, +theirCompany -2, +topic -1, +wh -3, +wish 3, +wonder 1, +worker -4, +you -4, ~subject -1, ~wh -1',
    hookThing: '+it 2, +minutes 1, +question 3, +speakFor 1, +talkTime 1, +wh 2, +worker -1',
    hour: '-2, +it -2, +learn 5, +oneHour -1, +quarterHour 1, +question -2, +speakFor -1, +talk 1, +talkTime -1, +wish -1, +wonder -1, +you -2',
    howMuch: '1, +question 1, +wh -1, +you 2, +youEarn -2, ~wh 2',
    i: '-4, +idiom -3, +inYour -1, +it -3, +job -3, +join 2, +learn 15, +looking -3, +minutes 3, +not -1, +notReally -1, +offer -2, +oneHour -1, +or -2, +pass 2, +perceive 1, +possessive -1, +quarterHour 2, +reading -3, +request -2, +seek -2, +signal -3, +someone 1, +speakFor -1, +subject -3, +talk -4, +talkTime 5, +theirCompany -2, +topic 4, +typical 3, +wh 10, +when -1, +wish 3, +worker -2, +you -1, +yourPlace -2, ~aboutMe 2, ~advice 3, ~and -2, ~arise 1, ~ask 3, ~boss 1, ~but 2, ~deeper 4, ~forMe 2, ~generic -2, ~hire 1, ~idiom 1, ~if 2, ~inYour 1, ~it 4, ~job 1, ~join 4, ~learn 2, ~minutes 3, ~need 5, ~not 2, ~notAJob 1, ~offer -2, ~opening 1, ~or 1, ~perceive 1, ~possessive 2, ~reassure 2, ~request -3, ~role 1, ~seek 1, ~settled 1, ~signal -1, ~speakFor 1, ~subject 2, ~talk 2, ~theirCompany 1, ~typical -1, ~vacate 1, ~wh 9, ~wish 1, ~wonder 1, ~you 1',
    idiom:
      '-4, +it -2, +join -1, +not 1, +possessive -1, +question -2, +request -1, +seek 1, +subject -1, +wish -1, +worker -1, +you -1, ~and -1, ~i -1, ~subject -1',
    if: '1, +learn 2, +request -1, +someone -1, +something -2, +speakFor 1, +talkTime 3, +wh 3, +you -1, ~advice 1, ~and 1, ~ask 1, ~generic 2, ~idiom 1, ~it 1, ~job 1, ~signal -1, ~wh 2, ~wish 1, ~wonder 1, ~yourPlace 1',
    inYour: '-1, +it -1, +possessive -1, +you -1, +yourPlace -1',
    introduce: '-1, +possessive 1',
    it: '+learn 5, +logistics -3, +minutes -3, +need -2, +not 2, +notAJob 2, +pass 1, +perceive 3, +quarterHour 1, +question 7, +reassure 1, +seek -2, +signal -1, +something -3, +speakFor -1, +subject 3, +talk -7, +talkTime -4, +theirCompany 1, +topic 1, +wh 6, +wish 4, +wonder 2, +you 1, +yourPlace 1, ~hook 6, ~hookThing 2, ~i 4, ~if 1, ~looking -1, ~need 1, ~notAJob 1, ~offer -1, ~possessive -1, ~reassure 1, ~something -1, ~subject -2, ~theirCompany 2, ~wh 9, ~wonder -2, ~worker 1',
    job: '-2, +learn 1, +looking -1, +offer -1, +opening -1, +speakFor -1, +subject -1, +wh 1, +wish -1, +worker -1, +you -1, ~you -1',
    join: '+learn 2, +possessive -1, +question -1, +seek -1, +subject 2, +wh 1, +worker -1, +you -2, +yourPlace -1',
    learn:
      '13, +logistics 2, +minutes 7, +need 1, +not 1, +notAJob 2, +offer 3, +oneHour 1, +pass 1, +perceive 3, +quarterHour 1, +question 1, +reading -1, +reassure 1, +request 7, +seek 2, +signal 1, +someone 1, +something -1, +speakFor 2, +subject 3, +talkTime 9, +wh -1, +when 3, +wish 11, +wonder 6, +worker 4, +you 9, +yourPlace 2, ~and 4, ~generic 1, ~i 3, ~it 1, ~not 1, ~offer 1, ~possessive 1, ~subject 3, ~worker 1, ~you 1',
    logistics: '-3, +minutes 1, +question -3, +request -1, +subject 1, +talkTime 1, +wh 2, +when -1, +you -3',
    looking: '-3, +notAJob -1, +offer -2, +subject -1, +wish -1, ~you -1, ~yourPlace -1',
    minutes:
      '2, +notAJob -1, +offer -1, +or 1, +possessive 3, +request 3, +signal 4, +someone -1, +something 1, +speakFor 2, +subject 6, +talk -3, +talkTime 2, +topic 2, +wh 3, +wish 3, +wonder 1, +yourPlace -1, ~and 1, ~wh 1, ~wish 1',
    need: '-2, +possessive -1, +question -3, +someone -1, +wh 3, +worker -2, +you -3, ~it 1',
    not: '1, +notAJob 1, +offer -1, +possessive 1, +question 2, +reassure 1, +seek 1, +speakFor 1, +subject -1, +wh 2, +wonder 2, +worker -1, +you 1, +yourPlace 1, ~and -1, ~generic 2, ~i 2, ~it 1, ~possessive -1, ~subject 2, ~wh 3, ~worker 1',
    notAJob:
      '2, +offer 1, +possessive 2, +reassure 1, +request -1, +seek -1, +speakFor 1, +talkTime -1, +topic 1, +wh 2, +wish 1, +worker 1, +you 1, ~i 2, ~subject 2, ~wh 1',
    notReally: '-1',
    offer:
      '-2, +possessive 1, +question 1, +seek -1, +speakFor 1, +subject -1, +talk 1, +wh 2, +worker 3, +you 1, ~and -2, ~arise 1, ~ask 2, ~have -1, ~idiom 1, ~it 1, ~learn 2, ~possessive 4, ~request 1, ~wish 2, ~wonder 2, ~you 4, ~yourPlace -2',
    oneHour: '-1, +talkTime -1',
    opening: '-2, +question -2, +something -1, +worker -1, +you -1, +yourPlace -1',
    or: '-2, +possessive -1, +question 2, +something 1, +subject -1, +wh -2, +you -3, +yourPlace -2',
    pass: '3, +possessive 1, +question 4, +speakFor 2, +subject 2, +talkTime 1, +wh 1, +wish 1, +you 1, ~and 2',
    pay: '-2, +wh -2, +you -1',
    perceive: '+possessive 2, +subject -2, +worker 2, +you -1',
    possessive:
      '-2, +question 5, +reading -2, +reassure 1, +request 1, +something -1, +subject -2, +talk 1, +talkTime 3, +theirCompany -2, +topic 2, +wh 3, +wish -2, +wonder 1, +worker -3, +you -2, +yourPlace -3, ~have 1, ~not 2, ~request 1, ~something 1, ~speakFor -1, ~subject 1, ~wh 2, ~worker -1',
    praise: '-1',
    quarterHour: '1, +talkTime 1, +you 1',
    question:
      '3, +reading 6, +request -2, +signal 2, +someone -1, +something 3, +speakFor 6, +subject 4, +talk -4, +theirCompany 2, +topic 2, +wh 6, +when 1, +wish -3, +wonder 1, +you 7, +youEarn -1, +yourPlace 2, ~and 3, ~ask -1, ~i 2, ~it -2, ~minutes -1, ~possessive 1, ~request 1, ~subject 1, ~talk -1, ~wh 2, ~you 6, ~yourPlace -1',
    reading: '2, +request 1, +speakFor -1, +wh 2, +wish 1, +worker -2, +you 4',
    reassure: '1, +seek -1, ~i 2, ~if 2, ~it 1, ~worker 2',
    recruiter: '+worker 1',
    request:
      '-2, +seek 1, +signal -2, +someone -1, +speakFor 1, +subject -1, +talk 2, +talkTime 1, +wh 7, +wish 1, +wonder 1, +you -2, +yourPlace -1, ~advice -2, ~and 1, ~arise -1, ~ask -1, ~but 1, ~generic -1, ~it -1, ~learn 1, ~minutes -1, ~wh 1, ~worker 1, ~you -1',
    role: '-1, +something -1, +worker -1, +you -1, +yourPlace -1',
    seek: '-2, +something 1, +subject -1, +talkTime -1, +wh 2, +wish -2, +wonder 2, +yourPlace 1',
    signal:
      '+talkTime 4, +wh -1, +worker -2, +you -3, ~and -1, ~arise -1, ~generic 1, ~have -1, ~if 1, ~job 1, ~possessive -1, ~worker 1',
    someone: '1, +something 1, +talkTime -1, +wh 3, +wish 1, +wonder -1, ~i 1, ~subject 1',
    something:
      '3, +speakFor -1, +subject 3, +talkTime 1, +theirCompany -1, +wh 5, +when 1, +wish -1, +wonder 2, +worker 2, +yourPlace -2, ~i -2, ~if 1, ~subject -1, ~wh 1, ~wonder -1',
    speakFor:
      '-1, +subject 1, +talk 1, +talkTime 3, +theirCompany -1, +wh 1, +wish -1, +wonder -1, +worker -1, +you -2, ~and 2, ~i 1, ~if -2, ~subject 1, ~wish 1',
    subject:
      '-3, +talk -3, +talkTime 7, +wh 2, +when -1, +wish 3, +wonder 1, +you 3, +yourPlace -3, ~advice 1, ~and -2, ~arise 3, ~ask 3, ~but 2, ~deeper 2, ~hook -1, ~idiom 1, ~it -1, ~learn 2, ~minutes 1, ~need 3, ~offer -1, ~or 1, ~possessive 4, ~request -1, ~seek 1, ~something 1, ~talk 1, ~theirCompany -1, ~wh 5, ~wonder 2, ~you 3',
    talk: '-6, +talkTime -2, +topic 2, +wh 4, +wish -5, +wonder 1, +worker 3, +you -3',
    talkTime:
      '3, +topic 2, +wh 4, +wish 3, +worker 2, ~advice 4, ~and 4, ~ask 4, ~generic 1, ~hour 2, ~if 1, ~it 2, ~minutes 1, ~offer 3, ~possessive 2, ~request -1, ~signal 3, ~subject 2, ~talk 3, ~wh 2, ~wish 2, ~you 1, ~yourPlace 3',
    theirCompany: '+wh 1, +worker -1, +you -2, +yourPlace -1, ~i -1',
    topic: '5, +wish 1, +worker 3, +you 2',
    typical: '1, +worker 3, +you -1',
    wh: '11, +when 3, +wish 5, +wonder 5, +worker 8, +you 14, +youEarn -4, +yourPlace -1, ~advice -1, ~and 5, ~generic 1, ~have -1, ~hook 1, ~hookThing 1, ~if -1, ~it 2, ~offer -1, ~subject 1, ~wonder -2, ~worker 1, ~you -1',
    when: '+wonder 1, +worker 1',
    wish: '2, +wonder 2, +you -1, +yourPlace 1, ~advice 1, ~and 3, ~but 1, ~forMe 1, ~generic 1, ~hook -1, ~i 1, ~if 2, ~it 2, ~job 2, ~looking 1, ~minutes 2, ~need 3, ~not 3, ~offer -1, ~opening 1, ~possessive -1, ~reassure 2, ~request -2, ~seek 1, ~subject 1, ~talk -1, ~theirCompany 1, ~wh 2, ~worker 2, ~you -1, ~yourPlace 1',
    wonder:
      '4, +you 2, ~and 1, ~generic -1, ~i 1, ~if -1, ~it -1, ~not 1, ~offer 1, ~something -1, ~subject 1, ~yourPlace -1',
    worker: '-3, +you -5, +yourPlace -1, ~if 4, ~it -1, ~notAJob 1, ~possessive 2, ~subject 1, ~wonder 1',
    you: '+yourPlace -2, ~advice -2, ~and 4, ~any -1, ~arise -1, ~attach 1, ~but 1, ~cv 1, ~generic 1, ~have 1, ~hook 2, ~hookThing 2, ~idiom 1, ~job 1, ~learn 1, ~need 2, ~not 2, ~notReally -1, ~offer -1, ~opening 1, ~perceive 1, ~possessive 1, ~reassure 2, ~request 2, ~role 1, ~settled 1, ~speakFor -1, ~wh 10, ~wonder -1, ~worker -2, ~yourPlace 1',
    youEarn: '-3',
    yourPlace: '-2, ~and -1, ~ask -2, ~i -2, ~job -1, ~looking -1, ~offer -2, ~wh 1, ~wonder -1',
    '~': 'aboutMe 1, advice 2, any -2, ask 1, bulk -4, but 1, deeper 4, forMe 2, generic -2, gush -1, have -2, hire 2, hook 1, hour 2, howMuch -1, i -5, if -1, introduce -1, join 3, learn 3, looking -1, minutes 1, need 3, notAJob 2, notReally -1, offer -3, opening -1, or 1, pass -1, possessive -2, reassure 2, request -3, settled 1, someone 1, something -1, speakFor -3, subject -2, talk 2, typical -1, vacate 1, wh 7, when 2, wish 1, worker -4, you -4, youEarn -2',
  },
};
