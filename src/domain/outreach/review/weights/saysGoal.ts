import type { Weights } from './evidence';

// Made by `npm run fit:review` from the labelled drafts; not to be changed by hand.

/** What speaks for a clause saying what its writer wants to learn (M38). */
export const saysGoalWeights: Weights = {
  start: -31,
  clues: {
    aboutMe: '+asked -1, +forMe -1, +have -1, +it -1, +question -1, +talkTime -1, +you 1',
    advice:
      '+and 2, +deeper 1, +forMe -1, +hook 1, +it -2, +learn 1, +logistics 1, +minutes 2, +perceive 1, +question 3, +request 2, +signal 2, +someone -1, +something 1, +speakFor 2, +subject 2, +talk -5, +talkTime 2, +topic 2, +wh 2, +wish -2, +wonder 1, +worker 1, +you -2, +yourPlace -1, ~and 1, ~i 1, ~subject 1, ~wish 1',
    and: '-1, +any -2, +arise -1, +ask -1, +asked 3, +curious 1, +deeper -3, +generic 3, +have -2, +hook 1, +howMuch -2, +i -1, +if 1, +it 1, +learn 5, +looking -1, +notAJob 3, +offer -1, +or -1, +perceive 3, +possessive 3, +question 4, +reassure 1, +speakFor -3, +subject -3, +talk -1, +talkTime 3, +wh 1, +wish 2, +wonder 2, +youEarn -2, +yourPlace -1, ~advice 2, ~ask 1, ~boss 1, ~deeper 1, ~generic -1, ~have -1, ~hire 1, ~i -1, ~if -2, ~it 1, ~join 1, ~minutes 2, ~notReally -1, ~offer -1, ~subject 1, ~talk 2, ~wh 5, ~wonder -1, ~you 1',
    any: '-4, +ask -2, +asked -3, +generic -1, +have -1, +i -2, +it -2, +question -3, +something -2, +worker -1, +you -3',
    apply: '+you 1',
    arise: '3, +asked 3, +have -1, +learn 1, +possessive 1, +question 3, +wish 1, +wonder 1, +you 4, +yourPlace 2',
    ask: '-2, +asked -3, +deeper -1, +forMe -1, +generic -2, +have 2, +hook 1, +hour 2, +if 1, +it -4, +learn 9, +or -3, +possessive 1, +question -4, +request 1, +something -2, +speakFor 1, +wh 4, +wish -1, +worker 1, +you -5, +yourPlace -1, ~and 2, ~idiom 1, ~if -1, ~it 1, ~job 1, ~learn 1, ~wh 3, ~wish 1, ~wonder 1, ~you -1',
    askCompany: '-4, +asked -4, +generic -4, +question -4, +wh -4, +you -4',
    askLocation: '-4, +asked -4, +generic -3, +question -4, +you -4',
    askPosition: '-1, +asked -1, +question -1',
    asked:
      '+boss -1, +criteria 5, +deeper 2, +denied 3, +generic 2, +hire -2, +hook 2, +hookThing 2, +hour -1, +idiom -3, +it 4, +job 1, +logistics -2, +need -2, +not 2, +opening -2, +pass 3, +pay -1, +possessive 6, +question 3, +reading 5, +request -2, +something 2, +speakFor 4, +subject 3, +talk -5, +theirCompany 2, +topic 2, +typical 1, +wh 5, +when 1, +wish -4, +worker 1, +you 5, +youEarn -2, +yourPlace 1, ~advice -2, ~and 3, ~ask -1, ~generic -1, ~have -3, ~hook 3, ~howMuch -1, ~i -2, ~if -3, ~it -3, ~possessive 1, ~talk -1, ~wonder -1, ~you -2, ~youEarn -1, ~yourPlace -1',
    attach: '+i -2',
    boss: '+question -1, +worker -1, +you 1',
    bulk: '-2',
    but: '-1',
    canStart: '-2, +i -1',
    closing: '-2, +i -1, +possessive -1, +you -1',
    criteria: '6, +generic 2, +it 3, +question 5, +wh 2, +wish 1, +worker 4, +you 3',
    curious: '5, +generic 4, +i 5, +possessive 1, +subject 3, +wh 2, +wonder 3, +you 2',
    cv: '+denied 1, +not 1',
    deeper:
      '5, +generic 1, +have -1, +hook -2, +hookThing 1, +i 3, +it 1, +minutes 1, +possessive -2, +question 2, +seek -1, +something 1, +talk -2, +talkTime 1, +topic 1, +wh 2, +wish 3, +you 4, +yourPlace -2, ~and 1, ~it 1, ~wh 3',
    denied:
      '1, +i -1, +it 3, +learn 1, +looking -1, +not 1, +notAJob 2, +offer -1, +question 1, +reassure 2, +subject -1, +wh 1, +wonder 1, ~generic 2, ~i 1, ~it 1, ~request -1, ~subject 1, ~wh 2, ~worker 1',
    forMe: '+generic -1, +have -2, +i -2, +it -1, +minutes -1, +request -1, +talkTime -1, +yourPlace 3',
    generic:
      '-4, +have -2, +hire 1, +hookThing 2, +i -2, +it 2, +job 2, +join 1, +learn 9, +notAJob 2, +oneHour -1, +opening -2, +perceive -1, +possessive -1, +quarterHour 1, +question 2, +reading 2, +request -4, +seek -1, +signal -1, +something 1, +topic 3, +wh 4, +wish 1, +wonder 2, +worker 1, +you -5, +youEarn -1, +yourPlace -1, ~arise 1, ~ask -2, ~boss 1, ~but 1, ~deeper 2, ~hire 1, ~hook 3, ~i -2, ~idiom 1, ~it 1, ~join 1, ~looking -1, ~not 2, ~notAJob 1, ~offer -1, ~seek 1, ~something 1, ~wh 2, ~when 3, ~wish -1, ~wonder -1, ~you 2',
    gush: '-4, +you -4',
    have: '-2, +hookThing 1, +idiom -1, +if -1, +it -2, +job -1, +learn 3, +need -1, +opening -1, +or -1, +quarterHour 1, +reading 4, +request 3, +signal 2, +something -1, +speakFor 3, +subject -1, +talk 2, +topic 1, +wh 3, +wish 1, +wonder 3, +worker -1, +you -2, +yourPlace -3, ~hook 1, ~it -3, ~possessive 1',
    hire: '-1, +if -1, +it -1, +need -1, +question -2, +request -2, +worker -3, +you -2',
    hook: '-4, +hookThing -1, +i -3, +learn 1, +minutes 1, +or -1, +perceive -2, +possessive 1, +question 2, +reading -1, +subject -2, +talk 2, +talkTime 2, +theirCompany -1, +wh -2, +wish 2, +wonder 1, +worker -1, +you -3, ~wh -1',
    hookThing: '+minutes 1, +perceive -1, +possessive -1, +question 2, +speakFor 1, +talk 1, +talkTime 1, +wh 2',
    hour: '-1, +i 1, +it -2, +learn 4, +oneHour -1, +quarterHour 1, +question -1, +talkTime -2, +wonder -1',
    howMuch: '+question 1, +you 1, +youEarn -2',
    i: '-4, +idiom -1, +inYour -1, +it -2, +job -2, +join 2, +learn 12, +looking -2, +minutes 3, +not -1, +offer -2, +oneHour -1, +or -1, +possessive -2, +quarterHour 2, +reassure 1, +request -2, +seek -2, +signal -3, +something -3, +speakFor 2, +subject -3, +talk -5, +talkTime 6, +theirCompany -2, +topic 1, +typical 1, +wh 7, +wish 2, +worker -2, +yourPlace -3, ~advice 3, ~and -1, ~any -1, ~ask 4, ~boss 1, ~but 3, ~deeper 2, ~forMe 1, ~generic -1, ~hire 1, ~it 1, ~job 1, ~minutes 3, ~need 3, ~not 2, ~offer -1, ~perceive 1, ~reassure 1, ~role 1, ~seek 1, ~talk 2, ~wh 10',
    idiom: '-2, +it -1, +join -1, +question -3, +request -2, +worker -1',
    if: '+learn 2, +request -1, +something -1, +talkTime 1, +wh 2, +worker 1, ~generic 1, ~idiom 1, ~it 1, ~job 1, ~wh 2, ~wish 1, ~wonder 1, ~yourPlace 1',
    introduce: '-1',
    it: '+job -1, +learn 1, +logistics -2, +minutes -4, +need -2, +not 3, +notAJob 3, +offer 1, +pass 1, +perceive 1, +question 4, +reassure 2, +recruiter 1, +request 2, +seek -1, +signal -1, +something -2, +speakFor -1, +subject 3, +talk -5, +talkTime -4, +theirCompany 2, +topic 1, +typical 1, +wh 6, +wish 4, +wonder 1, +worker -1, +you 2, +yourPlace 1, ~generic 1, ~hook 2, ~job -1, ~looking -1, ~not 1, ~reassure 1, ~subject -1, ~theirCompany 2, ~wh 5, ~wonder -1, ~worker 1',
    job: '+learn 1, +opening -1, +question 1, +subject -1, +wish -1, +worker -1, +you 2',
    join: '+learn 2, +subject 2, +worker -1, +you -1',
    learn:
      '13, +logistics 1, +minutes 4, +need 1, +not 1, +notAJob 2, +offer 2, +pass 1, +perceive 1, +possessive -2, +quarterHour 1, +reassure 1, +request 6, +seek 2, +signal 1, +something -1, +speakFor 2, +subject 3, +talk 1, +talkTime 6, +topic 1, +when 2, +wish 10, +wonder 5, +worker 4, +you 8, +yourPlace 1, ~and 4, ~generic 1, ~i 3, ~it 1, ~offer 1, ~possessive 1, ~subject 2, ~worker 1, ~you 1',
    logistics: '-2, +question -2, +talkTime 1, +wh 1, +when -1, +you -2',
    looking: '-2, +not -1, +subject -1',
    minutes:
      '3, +notAJob -1, +possessive 2, +request 2, +signal 2, +someone -1, +something 1, +speakFor 3, +subject 2, +talk -4, +talkTime 3, +topic 2, +wh 2, +wish 1, +wonder 1, +yourPlace -1, ~and 1, ~wh 1, ~wish 1',
    need: '-2, +possessive -1, +question -2, +someone -1, +wh 2, +worker -2, +you -2',
    not: '1, +notAJob 2, +offer -1, +question 1, +reassure 1, +wh 1, +wonder 1, ~generic 1, ~i 1, ~it 1, ~request -1, ~subject 1, ~wh 1, ~worker 1',
    notAJob:
      '3, +possessive 1, +reassure 2, +speakFor 1, +talkTime -1, +topic 1, +wh 1, +wonder -1, +worker 1, +you 1, ~i 2, ~subject 1',
    notReally: '-1',
    offer: '-2, +request 1, +seek -1, +subject -1, +wh 1, +worker 1, +you 1, ~and -1, ~wh -1',
    oneHour: '-1, +talkTime -1',
    opening: '-2, +question -2, +worker -1, +you -2, +yourPlace -1',
    or: '+possessive -1, +something 1, +subject -1, +wh -1, +worker -1, +you -1, +yourPlace -1',
    pass: '4, +possessive 1, +question 3, +wish 1, +you 1',
    pay: '-1, +wh -1, +you -1',
    perceive: '-1, +possessive 1, +you -1',
    possessive:
      '-2, +question 5, +reading -2, +something -1, +subject -2, +talk 3, +talkTime 3, +theirCompany -2, +topic 2, +wh 2, +wonder 2, +worker -2, +you -2, +yourPlace -3, ~and 1, ~generic 1, ~have 1, ~not 1, ~speakFor -1, ~subject 1',
    praise: '-1',
    quarterHour: '1, +talkTime 1',
    question:
      '3, +reading 5, +request -2, +something 3, +speakFor 4, +subject 3, +talk -5, +theirCompany 2, +topic 2, +typical 1, +wh 6, +when 1, +wish -2, +wonder 1, +worker 1, +you 5, +youEarn -1, +yourPlace 1, ~and 3, ~ask 1, ~i -1, ~it -3, ~possessive 1, ~request 1, ~subject 1, ~wh 2, ~you 2',
    reading: '2, +request 1, +speakFor -1, +wh 1, +worker -2, +you 3',
    reassure: '2, +seek -1, ~i 1, ~it 1, ~worker 1',
    request: '-1, +signal -2, +subject -1, +talk 2, +talkTime 1, +wh 6, +wonder 1, +you -2, ~and 1',
    role: '+yourPlace -1',
    seek: '-2, +talkTime -1, +wh 2, +wish -2',
    signal:
      '+talkTime 2, +wh -1, +worker -2, +you -2, ~and -1, ~arise -1, ~generic 1, ~if 2, ~job 1, ~need 1, ~worker 2, ~you 1, ~yourPlace 1',
    someone: '+something 1, +talkTime -1, +wh 2, +wonder -1, +worker -1',
    something:
      '1, +speakFor -1, +talkTime 1, +wh 3, +wish -2, +wonder 1, +worker 1, +yourPlace -1, ~i -1, ~subject -1, ~wh 1, ~wonder -1',
    speakFor: '+talkTime 2, +theirCompany -1, +wonder -1, +worker -2, ~if -2, ~wh 1',
    subject:
      '-3, +talk -1, +talkTime 2, +wh 1, +wish 1, +wonder 2, +you 2, +yourPlace -2, ~arise 1, ~but 2, ~deeper 2, ~forMe 1, ~hook -1, ~job 1, ~need 1, ~not 1, ~seek 1, ~something 1, ~wh 3, ~wish -1',
    talk: '-6, +talkTime -3, +topic 1, +wh 3, +wish -3, +worker 2, +you -2',
    talkTime:
      '3, +topic 2, +wh 2, +worker 2, +you 1, ~advice 1, ~and 1, ~ask 1, ~minutes 1, ~possessive 1, ~talk 2, ~wh 2, ~you -1',
    theirCompany: '+worker -1, +you -1, +yourPlace -1',
    topic: '3, +wish 1, +you 2',
    typical: '1, +worker 1',
    wh: '12, +when 2, +wish 4, +wonder 4, +worker 7, +you 12, +youEarn -3, +yourPlace -1, ~and 4, ~generic 1, ~hook 1, ~if -1, ~it 1, ~offer -1, ~wonder -2, ~worker 1, ~you -1',
    when: '+wonder 1, +worker 2, ~and 1',
    wish: '3, +wonder 2, ~and 3, ~forMe 1, ~generic 1, ~i 1, ~if 2, ~it 1, ~job 2, ~need 3, ~not 2, ~reassure 2, ~seek 2, ~subject 1, ~talk -1, ~theirCompany 1, ~wh 3, ~worker 3, ~yourPlace 1',
    wonder: '4, +worker 1, +you 2, ~and 1, ~i 1, ~offer 1, ~possessive 1, ~subject 1',
    worker: '-3, +you -4, +yourPlace -1, ~and 1',
    you: '1, +youEarn -1, +yourPlace -2, ~and 4, ~generic 1, ~hook 2, ~hookThing 1, ~idiom 2, ~if -1, ~job 1, ~learn 1, ~need 2, ~not 2, ~notReally -1, ~opening 1, ~perceive 1, ~possessive 1, ~reassure 2, ~request 1, ~seek 1, ~someone 3, ~wh 10, ~wish 1, ~yourPlace 1',
    youEarn: '-2',
    yourPlace: '-3, ~and -1, ~ask -1, ~i -1, ~job -1, ~looking -1, ~offer -1, ~wonder -1',
    '~': 'advice 1, and 1, any -2, boss 1, but 2, deeper 2, generic -3, have -4, hire 3, hookThing 2, howMuch -1, i -4, if -2, inYour -1, introduce -1, job 1, learn 1, looking -1, minutes 1, need 2, not 2, notAJob 1, notReally -1, offer -3, possessive -2, reassure 2, request -3, seek 1, signal -1, speakFor -1, subject -2, typical -1, vacate 1, wh 7, when 3, worker -2, you -6, youEarn -1',
  },
};
