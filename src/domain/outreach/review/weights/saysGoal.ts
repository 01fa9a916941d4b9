import type { Weights } from './evidence';

// Made by `npm run fit:review` from the labelled drafts; not to be changed by hand.

/** What speaks for a clause saying what its writer wants to learn (M38). */
export const saysGoalWeights: Weights = {
  start: -31,
  clues: {
    aboutMe: '-2, +asked -2, +forMe -1, +generic -1, +have -1, +i -3, +it -1, +question -2, +you -1',
    advice:
      '-1, +and 1, +asked -2, +deeper 2, +denied 1, +hook 1, +hookThing 1, +i -3, +learn 4, +logistics 1, +not 1, +or 1, +pass 1, +perceive 1, +possessive -2, +question -1, +reading 1, +request 2, +signal 4, +someone 2, +something 4, +speakFor 1, +subject 4, +talk -4, +topic 3, +wh 3, +when 1, +wish -1, +worker 5, +you -3, +yourPlace -1, ~and 1, ~if -1, ~wish 1',
    and: '-2, +andHalf -2, +any -2, +arise -2, +ask 2, +asked 6, +curious 3, +cv 1, +deeper -3, +denied -1, +hire 4, +hook -2, +howMuch -3, +i -3, +if 1, +learn 6, +looking -2, +not -1, +notAJob 3, +offer 2, +oneHour 1, +or -2, +pass 1, +question 7, +reassure 1, +request 2, +seek 1, +something 2, +speakFor -3, +subject -2, +talk -2, +talkTime 4, +typical 1, +wh 2, +wish 2, +wonder 3, +youEarn -3, ~advice 3, ~any 1, ~ask -1, ~boss 2, ~canStart 1, ~deeper 2, ~forMe 1, ~have -1, ~hire 1, ~i -1, ~idiom 2, ~if 1, ~inYour 1, ~it -1, ~job 1, ~join 3, ~learn 2, ~minutes 2, ~need 4, ~not -1, ~notReally -2, ~offer -1, ~or 1, ~possessive 2, ~request -1, ~role -1, ~seek 2, ~signal 1, ~someone 2, ~something -2, ~subject 3, ~talk 3, ~theirCompany -1, ~wh 7, ~wish 1, ~you 2',
    andHalf: '-2, +hour -2, +oneHour -2, +talkTime -2',
    any: '-5, +ask -2, +asked -3, +generic -1, +have -1, +i -2, +idiom -1, +it -2, +question -3, +something -3, +wish -2, +worker -1, +you -3',
    apply: '2, +cv 1, +denied 2, +not 2, +reassure 1, +you 1',
    arise:
      '2, +ask 1, +asked 2, +generic 1, +have -1, +i -1, +learn 2, +question 2, +something -1, +wish 1, +worker -1, +you 4, +yourPlace 3',
    ask: '-3, +asked -3, +deeper -2, +forMe -2, +generic -4, +have 2, +hire -1, +hook -1, +it -4, +learn 11, +logistics -1, +minutes 3, +oneHour 3, +or -2, +pass 1, +possessive 2, +quarterHour -1, +question -3, +reading 1, +role 1, +signal 3, +something -2, +speakFor 2, +talkTime 3, +theirCompany -1, +topic 1, +wh 4, +wish -3, +worker -1, +you -4, +yourPlace -1, ~advice -2, ~and 2, ~arise -1, ~but -1, ~i 1, ~idiom 1, ~if -1, ~it 1, ~job 1, ~learn 1, ~offer 1, ~signal 1, ~wh 2, ~wonder 1, ~you -1',
    askCompany: '-5, +asked -5, +generic -5, +question -5, +wh -5, +you -5',
    askLocation: '-4, +asked -4, +generic -3, +question -4, +wh -3, +you -4',
    askPosition: '-1, +asked -1, +question -1',
    askSince: '-1, +asked -1',
    asked:
      '+boss -1, +criteria 6, +deeper 2, +denied 2, +field 1, +forMe 1, +generic 3, +hire -1, +hook 6, +hookThing 2, +hour -2, +idiom -2, +it 5, +job 1, +join -1, +learn -1, +logistics -2, +need -3, +not 2, +offer 2, +oneHour 2, +opening -2, +pass 3, +pay -2, +possessive 8, +question 3, +reading 5, +request -2, +signal 2, +speakFor 4, +subject 3, +talk -4, +talkTime -2, +theirCompany 3, +topic 2, +typical 1, +wh 6, +wish -4, +worker 1, +you 6, +youEarn -4, +yourPay -1, +yourPlace 2, ~advice -3, ~and 3, ~ask -3, ~criteria 1, ~generic -2, ~have -3, ~hook 3, ~howMuch -1, ~i -3, ~if -3, ~job -1, ~minutes -3, ~notReally -1, ~offer -1, ~opening -1, ~possessive 1, ~request -1, ~someone 1, ~something -1, ~talk -2, ~wh -1, ~wonder -1, ~you -3, ~youEarn -2, ~yourPlace -1',
    attach: '-1, +cv -1, +generic -1, +i -2, +wh 1',
    boss: '-1, +i -1, +question -1, +recruiter -1, +wh 1, +worker -1, +yourPlace 1',
    bulk: '-3',
    bulkGreeting: '-2',
    but: '-1, +generic -2, +it -1, +worker -1, +you -1, ~and 1, ~generic 2, ~it 1, ~subject 1, ~wish 1, ~you 1, ~yourPlace 1',
    canStart: '-3, +i -1, +wish -1',
    closing: '-4, +generic -1, +hook -1, +hookThing -1, +i -2, +it -1, +possessive -1, +you -2',
    criteria: '7, +generic 3, +i 2, +it 2, +question 5, +something 2, +wh 3, +wish 1, +worker 6, +you 2',
    curious: '7, +generic 3, +i 8, +possessive 1, +subject 4, +wh 2, +wish 1, +wonder 5, +worker 1, +you 1, ~wh 3',
    cv: '+denied 2, +it 1, +not 2, +reassure 2, +you -1, ~it 1',
    deeper:
      '4, +generic 2, +have 3, +hook 2, +it 4, +minutes 2, +notAJob 1, +offer 1, +possessive -2, +question 2, +reading -1, +seek -2, +speakFor 2, +talk -2, +talkTime 1, +topic 1, +wh 2, +wish 3, +you 4, +yourPlace -2, ~and 1, ~wh 1',
    denied:
      '2, +generic -2, +i -1, +idiom 1, +it 3, +job -1, +learn 2, +not 2, +offer -1, +possessive 1, +question 2, +reassure 2, +settled -1, +speakFor 1, +wh 2, +wish 1, +wonder 2, +worker -1, +you 1, +yourPlace 1, ~generic 2, ~i 2, ~it 1, ~job 1, ~reassure 1, ~subject 2, ~wh 3, ~wonder 1',
    field: '+wh 1',
    forMe:
      '+generic -2, +have -3, +i -3, +if -1, +it -3, +minutes -1, +question 1, +request -2, +something -1, +talkTime -1, +wh -1, +wish -1, +worker -2, +you 1, +yourPlace 3',
    generic:
      '-4, +gush -1, +have 1, +hire 1, +hook 1, +hookThing 2, +i -2, +idiom -1, +if -1, +inYour -1, +it 1, +learn 10, +logistics -1, +looking -1, +not -2, +notAJob 2, +oneHour -2, +opening -2, +or -1, +pay -1, +possessive -3, +quarterHour 1, +question 2, +reading 2, +reassure -1, +request -4, +seek -1, +signal -1, +someone 5, +something 2, +speakFor -1, +topic 4, +typical 2, +wh 5, +when 3, +worker 1, +you -3, +youEarn -1, +yourPlace -4, ~and -2, ~arise 1, ~ask -2, ~deeper 1, ~hire 1, ~hook 2, ~i -3, ~job -1, ~looking -1, ~not 2, ~notAJob 1, ~offer -1, ~request -1, ~seek -1, ~settled -1, ~signal -1, ~something 2, ~theirCompany -1, ~when 3, ~wish -1, ~wonder -2, ~worker -2, ~yourPlace -2',
    gush: '-4, +it -2, +worker -1, +you -3',
    have: '+hook 4, +i 4, +if -1, +it -5, +job -2, +learn 2, +not -1, +or -2, +reading 4, +request 2, +signal 2, +something -2, +speakFor 5, +subject 3, +talk 1, +topic 1, +wh 4, +when 5, +wish 1, +wonder 2, +worker -2, +yourPlace -5, ~and -2, ~generic -1, ~hookThing 1, ~i -2, ~if 1, ~it 1',
    hire: '-3, +i -2, +if -2, +it -2, +question -1, +request -2, +theirCompany -1, +wish -2, +wonder -2, +worker -5, +you -2, +yourPlace -2',
    hook: '-4, +i -1, +it 1, +learn 3, +need -1, +or -3, +perceive -2, +question 5, +reading -1, +something -1, +talk 1, +talkTime 1, +theirCompany -2, +topic -1, +wh -6, +when 5, +wish 1, +wonder 1, +worker -5, +you -2, ~subject -1, ~wh -2',
    hookThing: '+it 2, +learn 4, +question 2, +subject -1, +wh 3, +wonder 1',
    hour: '-2, +if 1, +it -1, +learn 5, +oneHour -2, +quarterHour 1, +question -2, +request -1, +talk 1, +talkTime -1, +wish -1, +wonder -1, +worker 2, +you -2',
    howMuch: '2, +question 2, +wh -1, +you 3, +youEarn -2, ~wh 2',
    i: '-4, +idiom -3, +if -1, +it -2, +job -4, +join 2, +learn 17, +looking -3, +minutes 3, +notReally -1, +offer -2, +oneHour -3, +or -2, +pass 3, +possessive -3, +quarterHour 2, +reading -2, +request -4, +seek -1, +settled -1, +signal -3, +something 1, +subject -3, +talk -5, +talkTime 5, +theirCompany -3, +topic 3, +typical 2, +wh 10, +wish 2, +wonder 1, +worker -1, +yourPlace -4, ~aboutMe 1, ~advice 3, ~arise 2, ~ask 2, ~boss 1, ~deeper 3, ~forMe 1, ~generic -2, ~hire 1, ~hook -1, ~hookThing 1, ~hour -1, ~howMuch -1, ~inYour 1, ~it 5, ~job 1, ~join 3, ~learn 2, ~minutes 3, ~need 2, ~not 2, ~offer -1, ~opening 1, ~or 1, ~pass -1, ~perceive 1, ~possessive 2, ~reassure 2, ~recruiter 1, ~request -4, ~role 1, ~signal -1, ~something 1, ~speakFor -1, ~subject 1, ~talk 3, ~theirCompany 1, ~vacate 1, ~wh 10, ~wonder 2, ~worker -1, ~you 1',
    idiom:
      '-4, +it -1, +question -2, +request -1, +seek 1, +subject -1, +wish -1, +worker -1, +you -1, ~and -1, ~i -1, ~subject -1',
    if: '+learn 2, +request -2, +someone -1, +something -2, +speakFor -1, +subject -1, +talkTime 2, +theirCompany -1, +wh 3, +wonder -2, +yourPlace -2, ~and 1, ~but -1, ~generic 2, ~idiom 1, ~it 1, ~job 1, ~wh 3, ~wonder 1, ~yourPlace 1',
    inYour: '-1, +it -1, +possessive -1, +you -1, +yourPlace -1',
    introduce: '-1, +learn 1, +subject -1',
    it: '+job -3, +learn 4, +logistics -3, +minutes -4, +need -2, +not 3, +notAJob 3, +offer 1, +or -3, +pass 1, +perceive 2, +quarterHour 2, +question 6, +reassure 2, +recruiter 1, +request -1, +seek -2, +signal -1, +something -4, +speakFor 3, +subject 4, +talk -5, +talkTime -4, +topic 1, +wh 6, +when 3, +wish 2, +worker -2, +you 2, +youEarn -1, ~advice -1, ~and -1, ~but -2, ~hook 2, ~hookThing 1, ~looking -1, ~possessive -1, ~reassure 2, ~someone 2, ~subject -2, ~theirCompany 2, ~wh 8, ~when 2, ~wonder -1, ~worker 1, ~you 1',
    job: '-2, +learn 1, +looking -1, +not -1, +question 1, +speakFor -2, +subject -1, +wh 1, +wish -1, +worker -2, +you 1',
    join: '1, +learn 2, +possessive -1, +question -1, +seek -1, +subject 2, +wh 1, +worker -1, +you -1',
    learn:
      '12, +logistics 2, +minutes 8, +need 2, +not 2, +notAJob 2, +offer 3, +oneHour 1, +pass 1, +perceive 4, +possessive -2, +quarterHour 1, +question -1, +reading -1, +reassure 1, +request 6, +seek 2, +signal 1, +someone 1, +something -1, +speakFor 3, +subject 3, +talk 2, +talkTime 10, +theirCompany -1, +wh -5, +when 4, +wish 11, +wonder 5, +worker 4, +you 10, ~and 5, ~generic 2, ~hook 1, ~hookThing 1, ~i 4, ~if 1, ~it 1, ~not 1, ~offer 1, ~perceive 1, ~possessive 1, ~subject 3, ~worker 2, ~you 2',
    logistics: '-3, +minutes 1, +question -2, +subject 1, +talk -1, +talkTime 1, +wh 2, +when -1, +you -3',
    looking: '-3, +notAJob -1, +offer -1, +subject -1, +wish -1',
    minutes:
      '2, +notAJob -1, +or 1, +possessive 3, +request 2, +signal 3, +someone 2, +something 4, +speakFor 2, +subject 7, +talk -4, +talkTime 2, +topic 2, +wh 3, +wish 4, +you -1, ~and 1, ~wh 1, ~wish 1',
    need: '-2, +possessive -1, +question -3, +someone -1, +wh 4, +worker -2, +you -3',
    not: '2, +offer -1, +possessive 1, +question 1, +reassure 2, +speakFor 1, +wh 1, +wish 1, +wonder 2, +worker -1, +you 1, +yourPlace 1, ~generic 2, ~i 2, ~it 1, ~job 1, ~reassure 1, ~subject 2, ~wh 3, ~wonder 1',
    notAJob:
      '3, +possessive 2, +speakFor 1, +talkTime -1, +topic 1, +wh 3, +wish 2, +worker 1, +you 1, ~i 1, ~it 1, ~subject 2, ~wh 2, ~worker 2',
    notReally: '-1',
    offer:
      '-2, +possessive 1, +question 2, +request 1, +seek -1, +subject -1, +talk 2, +wh 2, +wonder 2, +worker 3, +you 1, ~and -2, ~arise 1, ~have -1, ~idiom 1, ~it -1, ~learn 2, ~possessive 3, ~request -1, ~wh -1, ~wonder 2, ~yourPlace -2',
    oneHour: '+question 2, +talk 1, +you 2',
    opening: '-2, +question -2, +worker -2, +you -2, +yourPlace -1',
    or: '-4, +possessive -2, +subject -1, +wh -2, +wish 1, +you -5, +yourPlace -2, ~i -1',
    pass: '3, +possessive 1, +question 3, +request 1, +speakFor 2, +subject 1, +talkTime 1, +wh 1, +wish 2, +you 2, ~and 2',
    pay: '-2, +wh -2, +you -1',
    perceive: '+subject -2, +when 1, +worker 2, +you -1',
    possessive:
      '-3, +question 6, +reading -2, +reassure 1, +request 2, +subject -2, +talk 1, +talkTime 3, +theirCompany -2, +topic 3, +wh 4, +when -2, +wish -3, +wonder 2, +worker -3, +you -3, +yourPlace -5, ~and 1, ~have 2, ~i 2, ~not 2, ~request 1, ~something 1, ~speakFor -1, ~subject 1, ~wh 3, ~worker -1',
    praise: '-1',
    quarterHour: '1, +talkTime 1',
    question:
      '3, +reading 5, +request -2, +signal 2, +someone -2, +something 1, +speakFor 5, +subject 4, +talk -4, +theirCompany 3, +topic 2, +typical 1, +wh 7, +wish -2, +wonder 1, +you 6, +youEarn -1, +yourPay -1, +yourPlace 2, ~and 3, ~i -2, ~it 1, ~minutes -1, ~possessive 1, ~subject 1, ~wh 1, ~you 2, ~yourPlace -1',
    reading: '1, +request 1, +speakFor -2, +talkTime 1, +wh 1, +worker -2, +you 3',
    reassure: '2, +seek -1, ~generic 2, ~i 1, ~if 2, ~it 1, ~subject 1, ~worker 2',
    recruiter: '+worker 1',
    request:
      '-2, +seek 1, +signal -2, +something 1, +subject -1, +talk 3, +talkTime 1, +theirCompany -1, +topic 1, +wh 6, +worker -2, +you -3, +yourPlace -3, ~advice -2, ~and 3, ~arise -1, ~but -1, ~generic -1, ~learn 1, ~minutes -1, ~not -1, ~offer 1, ~signal 1, ~wh 1',
    role: '-1, +something -1, +worker -1, +you -1, +yourPlace -1',
    seek: '-2, +something 1, +subject -2, +talk -1, +talkTime -1, +wh 2, +wish -2, +wonder 1, +worker 1, ~and 1, ~wh 1',
    settled: '-1',
    signal:
      '+speakFor 1, +talkTime 4, +wh -1, +worker -3, +you -2, ~and -1, ~arise -1, ~if 1, ~worker 1, ~yourPlace -1',
    someone: '+something 4, +talkTime 2, +wh 2, +wonder -2, ~i 1, ~subject 1',
    something:
      '4, +speakFor -2, +subject 2, +talk -1, +talkTime 4, +theirCompany -1, +wh 4, +when 1, +wish -2, +wonder 2, +worker 5, +yourPlace -1, ~and 1, ~generic 1, ~i -1, ~if 1, ~possessive 3, ~subject -1, ~wh 2, ~wish 1, ~wonder -1, ~you 4',
    speakFor:
      '-1, +subject 4, +talk 1, +talkTime 2, +theirCompany -1, +wonder -2, +worker -3, ~and 1, ~generic -1, ~if -2, ~request 1, ~subject 1, ~wish 1, ~yourPlace -1',
    subject:
      '-3, +talk -2, +talkTime 7, +wh 1, +when 2, +wish 4, +wonder 2, +you 3, +yourPlace -3, ~advice 1, ~and -2, ~arise 4, ~ask 3, ~but 2, ~deeper 1, ~hook -1, ~idiom 1, ~join 2, ~learn 2, ~minutes 1, ~not 1, ~offer -1, ~or 1, ~possessive 4, ~reassure 1, ~request -2, ~something 1, ~talk 1, ~wh 4, ~wonder 3, ~worker -1, ~you 3, ~yourPlace -1',
    talk: '-6, +talkTime -2, +topic 1, +wh 4, +when 1, +wish -4, +wonder 2, +worker 3, +you -3',
    talkTime:
      '4, +topic 2, +wh 4, +wish 4, +worker 5, +you 1, ~advice 3, ~and 4, ~ask 4, ~hour 3, ~it 3, ~offer 3, ~possessive 1, ~signal 3, ~subject 3, ~talk 3, ~wh 3, ~wish 2, ~you 2, ~yourPlace 3',
    theirCompany: '+wonder -1, +worker -2, +you -1, +yourPlace -2',
    topic: '5, +wish 1, +worker 2, +you 2',
    typical: '2, +wh 1, +worker 3, +you -1',
    wh: '12, +when 3, +wish 5, +wonder 4, +worker 8, +you 14, +youEarn -4, +yourPay -1, +yourPlace -2, ~advice -1, ~and 6, ~ask -1, ~generic 1, ~hook 1, ~hookThing 1, ~i 2, ~if -1, ~it 2, ~learn 1, ~minutes 1, ~offer -1, ~subject 1, ~wish 1, ~wonder -2, ~worker 2',
    when: '+wonder 1, +worker 2, ~i 1',
    wish: '2, +wonder 3, +you -2, ~advice 1, ~and 4, ~but -1, ~i 1, ~idiom -1, ~job 1, ~looking 1, ~minutes 1, ~not 2, ~notAJob 1, ~opening 1, ~reassure 2, ~request -2, ~something 1, ~speakFor -1, ~subject 1, ~talk -1, ~theirCompany 1, ~wh 4, ~you -1',
    wonder:
      '4, +you 2, +yourPlace -2, ~and 2, ~generic -1, ~i 1, ~if -1, ~it -1, ~offer 1, ~possessive 1, ~something -1, ~subject 1, ~wh -1',
    workTime: '-1',
    worker: '-3, +you -4, +yourPlace -2, ~and 1, ~but -1, ~generic -1, ~i 1, ~if 4, ~notAJob 1, ~subject 1, ~wonder 1',
    you: '+yourPay -1, +yourPlace -2, ~advice -2, ~and 4, ~any -1, ~arise -1, ~have 1, ~hook 2, ~hookThing 1, ~idiom 1, ~if -2, ~it 3, ~job 1, ~learn 1, ~need 1, ~not 2, ~notReally -1, ~opening 1, ~perceive 1, ~reassure 2, ~request 2, ~role 1, ~settled 1, ~someone 2, ~speakFor -1, ~wh 9, ~wish 1, ~wonder -1, ~worker -3, ~yourPlace 1',
    youEarn: '-2, ~and 1',
    yourPay: '-1',
    yourPlace: '-3, ~and -1, ~ask -1, ~but -1, ~i -1, ~looking -1, ~offer -2, ~wh 1, ~wonder -1',
    '~': 'aboutMe 1, advice 4, boss 2, bulk -4, but -1, closing -1, criteria 1, deeper 5, forMe 2, generic -3, gush -2, have -4, hire 3, hour 2, howMuch -1, i -5, idiom 1, if -1, introduce -1, job 2, join 4, learn 3, looking -1, need 2, notReally -1, offer -2, pass -2, possessive -1, reassure 2, recruiter 1, request -4, signal 2, something -1, speakFor -3, talk 2, vacate 1, wh 7, when 2, wish 1, workTime -1, worker -3, you -4, youEarn -2',
  },
};
