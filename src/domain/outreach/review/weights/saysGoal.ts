import type { Weights } from './evidence';

// Made by `npm run fit:review` from the labelled drafts; not to be changed by hand.

/** What speaks for a clause saying what its writer wants to learn (M38). */
export const saysGoalWeights: Weights = {
  start: -32,
  clues: {
    aboutMe: '-2, +asked -2, +forMe -2, +generic -1, +have -2, +i -3, +it -1, +question -2, +you -2',
    advice:
      '+and 1, +asked -2, +deeper 2, +denied 1, +forMe -1, +i -4, +it -2, +learn 3, +logistics 1, +minutes 1, +not 1, +or 1, +perceive 1, +question -1, +reading 1, +request 2, +signal 4, +someone 1, +something 4, +subject 2, +talk -5, +talkTime 1, +topic 2, +wh 3, +wish -4, +worker 3, +you -3, +yourPlace -1, ~and 1, ~i 1, ~subject 1, ~wish 1',
    and: '-1, +andHalf -2, +any -2, +arise -2, +ask 1, +asked 7, +curious 3, +cv 1, +deeper -4, +generic 1, +hire 6, +hook -3, +howMuch -3, +i -3, +if 1, +introduce 2, +it -1, +learn 5, +looking -2, +notAJob 3, +offer 3, +or -3, +pass 1, +perceive 2, +possessive 1, +question 9, +reading -2, +reassure 1, +request 1, +signal 1, +speakFor -2, +talk -2, +talkTime 2, +wh 1, +wish 2, +wonder 3, +youEarn -3, +yourPlace -3, ~advice 2, ~ask -1, ~deeper 1, ~have -2, ~hire 1, ~i -3, ~idiom 1, ~if -1, ~inYour 1, ~job 1, ~learn 2, ~minutes 1, ~notReally -2, ~offer -1, ~or 1, ~possessive 3, ~request -1, ~signal -1, ~someone 2, ~something -1, ~subject 2, ~talk 2, ~theirCompany -1, ~wh 6, ~wish -1, ~wonder 1, ~you 3, ~yourPlace -2',
    andHalf: '-2, +hour -2',
    any: '-5, +ask -2, +asked -3, +generic -1, +have -1, +i -2, +idiom -1, +it -2, +question -3, +something -3, +wish -2, +worker -1, +you -3, +yourPlace -1',
    apply: '1, +denied 1, +generic 1, +not 1, +you 2, +yourPlace 1',
    arise:
      '2, +asked 2, +generic 1, +have -2, +i -1, +learn 1, +possessive 1, +question 2, +something -2, +subject 1, +theirCompany -1, +wish 1, +worker -1, +you 5, +yourPlace 3, ~and -1',
    ask: '-2, +asked -3, +deeper -2, +forMe -1, +generic -3, +have 2, +if 1, +it -4, +learn 11, +logistics -1, +minutes 3, +oneHour 2, +or -2, +pass 1, +possessive 1, +question -3, +role 1, +signal 3, +something -2, +speakFor 1, +subject 2, +talk -1, +talkTime 3, +topic 1, +wh 5, +wish -2, +you -4, ~advice -2, ~and 1, ~arise -1, ~idiom 1, ~if -1, ~it 1, ~job 1, ~learn 1, ~offer 1, ~wh 2, ~wonder 1, ~you -2',
    askCompany: '-5, +asked -5, +generic -5, +question -5, +wh -5, +you -5',
    askLocation: '-4, +asked -4, +generic -4, +question -4, +wh -4, +you -4',
    askSince: '-2',
    asked:
      '+boss -1, +criteria 7, +deeper 2, +denied 3, +forMe 1, +generic 3, +hire 1, +hook 3, +hookThing 2, +hour -1, +idiom -3, +it 6, +job 2, +join -1, +learn -1, +logistics -2, +need -3, +not 2, +offer 1, +oneHour 1, +opening -2, +pass 3, +pay -2, +possessive 8, +question 2, +reading 8, +request -2, +signal 2, +something 2, +speakFor 4, +subject 4, +talk -4, +talkTime -1, +theirCompany 1, +topic 3, +typical 3, +wh 5, +when 1, +wish -5, +worker 4, +you 4, +youEarn -3, +yourPlace 2, ~advice -4, ~and 4, ~ask -4, ~generic 2, ~hook 8, ~howMuch -2, ~i 1, ~if -3, ~it -5, ~job -2, ~minutes -3, ~notReally -1, ~offer -1, ~opening -1, ~possessive 1, ~request -2, ~someone 2, ~talk -3, ~wh -1, ~wonder -2, ~you -1, ~youEarn -3, ~yourPlace -1',
    attach: '-2, +cv -1, +generic -1, +i -2',
    boss: '-2, +generic -1, +i -2, +question -1, +recruiter -1, +worker -2, +you -1',
    bulk: '-4',
    but: '-1, +generic -2, +it -1, +worker -1, +you -1, ~and 1, ~generic 2, ~it 1, ~subject 1, ~wish 2, ~you 1, ~yourPlace 1',
    canStart: '-2, +i -1',
    closing: '-3, +i -2, +possessive -1, +you -2',
    criteria: '6, +generic 1, +i 1, +it 2, +question 6, +wh 2, +wish 1, +worker 4, +you 3',
    curious: '7, +generic 3, +i 7, +possessive 1, +subject 4, +wh 2, +wish 1, +wonder 4, +worker 1, +you 1',
    cv: '+denied 1, +not 1, +reassure 1',
    deeper:
      '5, +have 3, +hook 3, +i 3, +it 5, +minutes 2, +notAJob 1, +possessive -4, +question 2, +reading -2, +seek -2, +speakFor 2, +talk -3, +topic 1, +wh 3, +wish 3, +worker -1, +you 6, +yourPlace -3, ~and 1, ~if 1, ~wh 1, ~worker 1',
    denied:
      '1, +generic -1, +i -1, +idiom 1, +it 2, +job -1, +learn 2, +not 2, +notAJob 1, +offer -1, +possessive 1, +question 2, +reassure 2, +wh 2, +wish 1, +wonder 1, +worker -1, +you 2, +yourPlace 1, ~and -1, ~ask -1, ~generic 2, ~i 2, ~it 2, ~job 1, ~possessive -1, ~subject 2, ~wh 4, ~wonder 1, ~worker 1',
    field: '+wh 2',
    forMe:
      '+generic -1, +have -3, +i -2, +it -2, +minutes -1, +question 1, +request -1, +something -1, +talkTime -1, +wh 1, +yourPlace 4',
    generic:
      '-4, +gush -1, +hire 2, +hook -1, +hookThing 1, +i -2, +idiom -1, +inYour -1, +it 2, +job 1, +learn 10, +logistics -1, +looking -1, +minutes 1, +not -1, +notAJob 2, +oneHour -1, +opening -2, +or -1, +perceive -3, +possessive -3, +quarterHour 1, +reading 2, +reassure -1, +request -4, +seek -1, +someone 4, +speakFor 1, +talkTime 1, +topic 3, +typical -1, +wh 5, +wonder 1, +worker 1, +you -3, +youEarn -2, +yourPlace -3, ~arise 1, ~ask -2, ~but 2, ~deeper 2, ~hire 1, ~hook 1, ~i -2, ~looking -1, ~need 1, ~not 1, ~notAJob 1, ~offer -2, ~request -1, ~something 1, ~theirCompany -1, ~when 3, ~wonder -1, ~worker -2, ~you -1, ~yourPlace -1',
    gush: '-4, +it -2, +worker -1, +you -3',
    have: '+hire -2, +i 3, +idiom -1, +if -1, +it -2, +job -1, +learn 2, +opening -1, +or -2, +quarterHour 1, +reading 4, +request 3, +role -1, +signal 2, +something -3, +speakFor 7, +subject 3, +topic 1, +wh 5, +when 6, +wish 1, +wonder 2, +worker -3, +yourPlace -5, ~and -2, ~generic -1, ~hookThing 1, ~i -3, ~if 1, ~it -3, ~offer -1, ~wh -1',
    hire: '1, +if -2, +need -2, +question 1, +request -3, +wh 1, +wish -1, +worker -1, +you -7',
    hook: '-4, +i -2, +learn 3, +minutes 1, +or -3, +perceive -1, +possessive 1, +question 3, +reading -1, +something -1, +talk 1, +talkTime 2, +theirCompany -2, +topic -1, +wh -5, +wish 1, +wonder 1, +worker -5, +you -2, ~subject -1, ~wh -2',
    hookThing: '+it 2, +perceive 1, +question 2, +speakFor 1, +wh 2',
    hour: '-2, +it -2, +learn 5, +oneHour -2, +quarterHour 1, +question -1, +request -1, +talk 1, +talkTime -2, +wish -1, +wonder -1, +worker 1, +you -1',
    howMuch: '1, +it 1, +question 2, +wh -1, +you 3, +youEarn -2, ~wh 2',
    i: '-4, +idiom -3, +it -2, +job -5, +join 2, +learn 17, +looking -3, +minutes 3, +notReally -1, +offer -2, +oneHour -3, +or -2, +pass 2, +possessive -3, +quarterHour 2, +question 1, +reassure 1, +request -3, +seek -1, +settled -1, +signal -3, +something -1, +subject -3, +talk -5, +talkTime 4, +theirCompany -3, +topic 1, +typical 3, +wh 9, +when 1, +wish 2, +wonder 1, +worker -1, +yourPlace -3, ~aboutMe 2, ~advice 4, ~and -2, ~apply 1, ~arise 1, ~ask 2, ~boss 2, ~but 2, ~deeper 4, ~forMe 2, ~have -1, ~hire 1, ~hookThing 1, ~idiom 1, ~inYour 1, ~it 3, ~job 2, ~join 4, ~learn 2, ~minutes 3, ~need 7, ~not 2, ~offer -2, ~or 1, ~pass -1, ~perceive 1, ~possessive 2, ~reassure 2, ~recruiter 1, ~request -3, ~role 2, ~signal -1, ~something 2, ~subject 2, ~talk 2, ~theirCompany 1, ~typical -1, ~vacate 1, ~wh 10, ~wonder 2, ~you 2',
    idiom:
      '-4, +it -1, +join -1, +not 1, +question -3, +request -1, +seek 1, +speakFor -1, +subject -1, +wish -1, +worker -1, +you -1, ~and -1, ~i -1, ~subject -1',
    if: '1, +learn 3, +request -2, +something -3, +subject -1, +talkTime 2, +wh 3, +you -1, ~generic 2, ~idiom 1, ~it 1, ~job 1, ~wh 3, ~wish 1, ~wonder 1, ~yourPlace 1',
    inYour: '-1, +it -1, +possessive -1, +you -1, +yourPlace -1',
    introduce: '1, +possessive 1, +worker 2',
    it: '+job -1, +learn 4, +logistics -3, +minutes -4, +need -2, +not 2, +notAJob 2, +pass 1, +perceive 3, +quarterHour 1, +question 7, +reassure 1, +seek -3, +signal -2, +something -1, +speakFor 2, +subject 5, +talk -7, +talkTime -5, +theirCompany 1, +topic 1, +wh 6, +wish 2, +wonder 2, ~hook 7, ~hookThing 1, ~if 2, ~job -1, ~looking -1, ~need 2, ~notAJob 1, ~possessive -1, ~reassure 1, ~someone 4, ~subject -1, ~theirCompany 2, ~wh 7, ~wonder -2, ~worker 2',
    job: '-1, +learn 1, +looking -1, +not -1, +opening -1, +speakFor -2, +subject -2, +wh 1, +wish -1, +worker -3, +you 1',
    join: '+learn 2, +possessive -1, +question -1, +seek -1, +subject 2, +wh 1, +worker -1, +you -1, +yourPlace -1',
    learn:
      '12, +logistics 2, +minutes 8, +need 1, +not 2, +notAJob 2, +offer 4, +oneHour 1, +pass 1, +perceive 5, +possessive -1, +quarterHour 1, +question -2, +reading -1, +reassure 1, +request 7, +seek 2, +signal 1, +someone 1, +something -1, +speakFor 3, +subject 3, +talk 2, +talkTime 10, +topic 1, +wh -4, +when 3, +wish 11, +wonder 6, +worker 4, +you 10, ~and 5, ~generic 1, ~i 3, ~it 1, ~not 1, ~offer 1, ~possessive 1, ~subject 2, ~worker 1, ~you 1',
    logistics: '-3, +minutes 1, +question -2, +request -1, +subject 1, +talkTime 1, +wh 2, +you -2',
    looking: '-4, +notAJob -1, +offer -1, +subject -2, +wish -1',
    minutes:
      '2, +notAJob -1, +or 1, +possessive 2, +request 2, +signal 4, +someone 1, +something 4, +speakFor 1, +subject 4, +talk -3, +talkTime 2, +topic 2, +wh 3, +wish 1, +yourPlace -1, ~and 1, ~it 1, ~wh 1, ~wish 1, ~you -1',
    need: '-2, +possessive -1, +question -3, +someone -1, +wh 4, +worker -3, +you -2, ~it 1',
    not: '1, +notAJob 1, +offer -1, +possessive 1, +question 2, +reassure 1, +speakFor 1, +wh 2, +wish 1, +wonder 1, +worker -1, +you 1, +yourPlace 1, ~and -1, ~generic 2, ~i 2, ~it 2, ~job 1, ~possessive -1, ~subject 2, ~wh 3, ~wonder 1, ~worker 1',
    notAJob:
      '2, +possessive 2, +reassure 1, +seek -1, +speakFor 1, +talkTime -1, +topic 1, +wh 2, +wish 2, +worker 1, +you 2, ~i 2, ~subject 2, ~wh 2',
    notReally: '-1',
    offer:
      '-2, +possessive 1, +question 1, +seek -1, +subject -1, +talk 1, +wh 1, +worker 3, +you 1, ~and -2, ~arise 1, ~have -1, ~idiom 1, ~it -1, ~learn 2, ~possessive 4, ~wh -2, ~wish 1, ~wonder 2, ~you 3, ~yourPlace -2',
    oneHour: '+question 1, +request -1, +talk 1, +you 2',
    opening: '-3, +question -3, +something -1, +worker -2, +you -2, +yourPlace -1',
    or: '-4, +possessive -2, +something 1, +subject -2, +wh -2, +wish 1, +you -5, +yourPlace -3',
    pass: '3, +possessive 1, +question 3, +request 1, +speakFor 2, +subject 1, +wish 2, +you 2, ~and 2',
    pay: '-2, +wh -2, +you -1',
    perceive: '-1, +possessive 3, +subject -2, +worker -1, +you -1',
    possessive:
      '-3, +question 7, +reading -2, +reassure 1, +request 1, +something -2, +subject -3, +talk 1, +talkTime 3, +theirCompany -2, +topic 3, +wh 3, +when -2, +wish -3, +wonder 2, +worker -4, +you -3, +yourPlace -4, ~and 1, ~have 1, ~i 1, ~not 2, ~request 1, ~something 1, ~speakFor -1, ~subject 1, ~wh 2, ~worker -1',
    praise: '-1',
    quarterHour: '1, +talkTime 1',
    question:
      '2, +reading 8, +request -3, +signal 2, +someone -1, +something 3, +speakFor 5, +subject 5, +talk -4, +theirCompany 1, +topic 3, +typical 3, +wh 6, +when 1, +wish -3, +worker 3, +you 4, +yourPlace 2, ~and 3, ~i 4, ~it -2, ~minutes -2, ~possessive 1, ~subject 2, ~wh 2, ~worker 2, ~you 8',
    reading: '3, +request 1, +speakFor -2, +wh 2, +worker -2, +you 2',
    reassure: '1, +seek -1, +subject 1, ~generic 1, ~i 1, ~if 2, ~it 2, ~subject 1, ~worker 1',
    request:
      '-2, +seek 2, +signal -2, +someone -2, +something 1, +subject -1, +talk 2, +wh 8, +wish 2, +wonder 1, +you -3, +yourPlace -1, ~advice -2, ~and 2, ~arise -1, ~but 1, ~generic -1, ~it -1, ~learn 1, ~minutes -2, ~not -1, ~offer 1, ~wh 1',
    role: '-1, +something -1, +worker -1, +you -1, +yourPlace -1',
    seek: '-2, +something 1, +subject -2, +talkTime -1, +wh 2, +wish -2, +wonder 2, ~and 1',
    signal:
      '+talkTime 4, +wh -1, +worker -3, +you -3, ~and -1, ~arise -1, ~have -1, ~if 1, ~job 1, ~possessive -1, ~seek 1, ~something -1, ~worker 1',
    someone: '+something 4, +talkTime 1, +wh 2, +wonder -2, ~i 1, ~subject 1',
    something:
      '5, +speakFor -2, +talk -1, +talkTime 4, +theirCompany -1, +wh 3, +wish -2, +wonder 2, +worker 7, +you -3, +yourPlace -2, ~and 1, ~i -2, ~if 1, ~subject -2, ~wh 1, ~wonder -1, ~you 3',
    speakFor:
      '-1, +subject 6, +talkTime 2, +theirCompany -1, +wish -1, +wonder -1, +worker -1, +you 1, ~and 1, ~i 1, ~if -3, ~request 1, ~subject 1, ~wish 2',
    subject:
      '-3, +talk -3, +talkTime 5, +when 3, +wish 2, +wonder 2, +you 5, +yourPlace -3, ~advice 2, ~and -2, ~arise 3, ~ask 3, ~boss 1, ~but 2, ~deeper 2, ~forMe 1, ~have -1, ~hook -2, ~idiom 1, ~job 1, ~learn 2, ~minutes 1, ~need 3, ~not 1, ~offer -1, ~or 1, ~possessive 3, ~request -1, ~seek 1, ~talk 1, ~theirCompany -1, ~wh 5, ~wonder 3, ~you 4',
    talk: '-6, +talkTime -2, +topic 1, +wh 4, +wish -4, +wonder 1, +worker 2, +you -3',
    talkTime:
      '4, +topic 2, +wh 4, +wish 2, +worker 4, +you 2, ~advice 3, ~and 4, ~ask 4, ~hour 3, ~i 1, ~if 1, ~it 3, ~offer 4, ~possessive 1, ~request -1, ~signal 4, ~subject 3, ~talk 3, ~wh 2, ~wish 3, ~you 2, ~yourPlace 3',
    theirCompany: '+wh 1, +wish 1, +worker -1, +you -2, +yourPlace -1',
    topic: '3, +wish 1, +you 2',
    typical: '2, +you -1',
    wh: '10, +when 4, +wish 6, +wonder 5, +worker 8, +you 15, +youEarn -4, +yourPlace -2, ~advice -1, ~and 5, ~ask -1, ~generic 1, ~have -2, ~if -1, ~it 2, ~learn 1, ~offer -1, ~wonder -2, ~worker 1, ~you -2',
    when: '+wonder 1, +worker 1',
    wish: '2, +wonder 2, +you -2, ~advice 1, ~and 4, ~ask 1, ~but 1, ~forMe 1, ~generic 1, ~hook -1, ~i 1, ~if 2, ~it 2, ~job 2, ~minutes 1, ~need 3, ~not 3, ~opening 1, ~possessive -1, ~reassure 2, ~request -1, ~seek 2, ~subject 1, ~theirCompany 1, ~wh 4, ~worker 2, ~yourPlace 2',
    wonder: '4, +you 2, ~and 1, ~i 1, ~if -1, ~it -1, ~offer 1, ~something -1, ~subject 1, ~wh -1, ~yourPlace -1',
    workTime: '-1',
    worker: '-2, +you -7, +yourPlace -2, ~generic -1, ~if 3, ~it -1, ~notAJob 1, ~possessive 2, ~subject 1, ~wonder 1',
    you: '+yourPlace -2, ~advice -2, ~and 6, ~any -1, ~arise -1, ~attach 1, ~cv 1, ~have 1, ~hook 1, ~hookThing 1, ~idiom 1, ~job 1, ~learn 1, ~need 2, ~not 1, ~notReally -2, ~opening 1, ~perceive 1, ~reassure 2, ~request 2, ~role 1, ~someone 2, ~speakFor -1, ~wh 10, ~wonder -2, ~worker -2, ~yourPlace 1',
    youEarn: '-2',
    yourPlace: '-2, ~and -1, ~ask -2, ~i -2, ~job -1, ~looking -1, ~offer -2, ~wh 2, ~wonder -1',
    '~': 'aboutMe 1, advice 3, any -2, apply 1, ask -1, boss 1, bulk -4, deeper 4, forMe 2, generic -1, gush -2, have -2, hire 2, hook 1, hour 3, howMuch -2, i -4, introduce -1, it -1, join 3, learn 3, looking -1, need 4, notReally -1, offer -2, opening -1, pass -2, possessive -2, reassure 2, recruiter 1, request -4, something -1, speakFor -3, subject -1, talk 2, typical -1, vacate 1, wh 6, when 1, worker -3, you -3, youEarn -2',
  },
};
