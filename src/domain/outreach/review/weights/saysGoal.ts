import type { Weights } from './evidence';

// Made by `npm run fit:review` from the labelled drafts; not to be changed by hand.

/** What speaks for a clause saying what its writer wants to learn (M38). */
export const saysGoalWeights: Weights = {
  start: -31,
  clues: {
    aboutMe: '-1, +asked -1, +forMe -1, +generic -1, +have -1, +i -1, +it -1, +question -1, +talkTime -1',
    advice:
      '-1, +and 1, +deeper 1, +forMe -1, +it -3, +logistics 1, +minutes 2, +perceive 1, +question 3, +reading 1, +request 2, +signal 1, +someone 1, +something 3, +speakFor 1, +talk -5, +talkTime 2, +topic 2, +wh 2, +wish -5, +wonder 1, +worker 2, +you -2, +yourPlace -1, ~and 1, ~subject 1, ~wish 1',
    and: '+any -1, +arise -2, +ask -1, +asked 5, +curious 1, +deeper -4, +generic 3, +have -3, +hook -1, +howMuch -2, +i -2, +learn 4, +looking -2, +notAJob 2, +offer 3, +or -2, +perceive 3, +possessive 3, +question 7, +reassure 2, +someone -1, +speakFor -4, +subject -2, +talk -1, +talkTime 2, +wh 1, +wish 2, +wonder 2, +youEarn -2, +yourPlace -3, ~advice 2, ~generic -3, ~have -2, ~hire 1, ~i -2, ~join 4, ~minutes 2, ~need 4, ~notReally -1, ~offer -1, ~request -1, ~subject 1, ~talk 2, ~wh 6, ~wonder -1, ~you 3',
    any: '-4, +ask -1, +asked -2, +generic -1, +have -1, +i -2, +it -2, +question -2, +something -3, +worker -2, +you -2',
    apply: '+you 1',
    arise: '3, +asked 4, +have -2, +learn 1, +possessive 1, +question 4, +wish 1, +wonder 1, +you 5, +yourPlace 3',
    ask: '-2, +asked -4, +deeper -1, +forMe -1, +generic -2, +have 1, +hook 1, +hour 1, +it -3, +learn 10, +or -1, +possessive 1, +question -4, +request 2, +something -2, +speakFor 3, +talk 1, +topic 1, +wh 5, +wish -1, +you -4, ~and 1, ~i -1, ~idiom 1, ~if 1, ~it 1, ~job 1, ~wh 1, ~wish -1, ~wonder 1, ~you 2, ~yourPlace 3',
    askCompany: '-4, +asked -4, +generic -4, +question -4, +wh -4, +you -4',
    askLocation: '-3, +asked -3, +generic -3, +question -3, +you -3',
    asked:
      '-1, +boss -1, +criteria 5, +deeper 2, +denied 2, +generic 2, +hire 2, +hook 3, +hookThing 2, +hour -1, +idiom -3, +it 4, +job 1, +learn -2, +logistics -1, +need -2, +not 1, +opening -3, +pass 4, +pay -1, +possessive 7, +question 3, +reading 6, +request -2, +something 1, +speakFor 2, +subject 2, +talk -5, +talkTime -2, +theirCompany 2, +topic 2, +typical 4, +wh 3, +when 1, +wish -4, +worker 2, +you 3, +youEarn -2, +yourPlace 2, ~advice -3, ~and 4, ~ask -1, ~have -4, ~hook 3, ~howMuch -2, ~i -3, ~if -1, ~it -3, ~opening -1, ~talk -1, ~wh -1, ~wonder -1, ~you -1, ~youEarn -2',
    attach: '+i -2',
    boss: '+question -1, +worker -1',
    bulk: '-2',
    but: '-2',
    canStart: '-2, +i -1',
    closing: '-2, +i -1, +you -1',
    criteria: '6, +generic 2, +it 2, +question 5, +wh 1, +wish 1, +worker 3, +you 4',
    curious: '5, +generic 4, +i 4, +possessive 1, +subject 3, +wh 2, +wonder 3, +you 1',
    cv: '+denied 1, +it -1, +not 1',
    deeper:
      '5, +have 3, +hook 2, +hookThing 1, +i 2, +it 3, +minutes 1, +offer -1, +possessive -3, +question 2, +request -1, +seek -1, +speakFor 3, +subject 1, +talk -2, +talkTime 1, +topic 1, +wh 2, +wish 1, +worker -1, +you 6, +yourPlace -2, ~wh 3',
    denied:
      '1, +it 3, +learn 1, +looking -1, +not 1, +notAJob 1, +offer 2, +question 2, +reassure 4, +wh 2, +wonder 1, +you 1, ~generic 1, ~i 1, ~it 2, ~request -1, ~wh 1, ~worker 1',
    forMe: '+generic -1, +have -2, +i -2, +it -1, +minutes -1, +request -1, +talkTime -1, +yourPlace 4',
    generic:
      '-4, +have -2, +hire 4, +hook 1, +hookThing 2, +i -2, +it 3, +job 2, +join 1, +learn 10, +logistics -1, +notAJob 2, +offer -1, +oneHour -1, +opening -1, +perceive -2, +possessive -2, +quarterHour 1, +question 2, +reading -1, +reassure 1, +request -4, +seek -1, +signal -2, +someone 1, +topic 3, +wh 4, +wish -1, +wonder 3, +worker 2, +you -4, +youEarn -1, +yourPlace -3, ~arise 1, ~ask -2, ~but 2, ~deeper 2, ~hire 1, ~hook 3, ~i -2, ~if -2, ~it 1, ~join 2, ~looking -1, ~need -1, ~not 2, ~offer -1, ~wh 2, ~when 3, ~wish 1, ~wonder -1, ~you 2',
    gush: '-4, +you -4',
    have: '-1, +hookThing 1, +idiom -1, +if -1, +job -2, +learn 2, +need -1, +opening -1, +or -2, +quarterHour 1, +reading 1, +request 3, +signal 2, +something -2, +speakFor 6, +subject 3, +talk 1, +topic 1, +wh 3, +when 5, +wish 2, +wonder 3, +worker -2, +you -1, +yourPlace -2, ~it -2',
    hire: '2, +i -1, +if -2, +it 2, +need -2, +question 2, +request -3, +someone -2, +worker 2, +you -6',
    hook: '-3, +hookThing -1, +i -3, +minutes 1, +or -2, +perceive -3, +possessive -1, +question 3, +reading -1, +subject 1, +talk 1, +talkTime 2, +theirCompany -1, +topic -1, +wh -3, +wish 1, +wonder 1, +worker -3, +you -2, ~wh -2',
    hookThing: '+perceive -1, +possessive -2, +question 2, +speakFor 1, +talk 1, +wh 2',
    hour: '-1, +it -1, +learn 5, +oneHour -2, +quarterHour 1, +question -1, +talkTime -1, +wonder -1',
    howMuch: '+question 2, +wh 1, +you 2, +youEarn -2',
    i: '-3, +idiom -2, +inYour -1, +it -1, +job -3, +join 1, +learn 13, +looking -3, +minutes 3, +offer -2, +oneHour -2, +or -2, +perceive -1, +possessive -4, +quarterHour 1, +question 4, +reassure 3, +request -2, +seek -3, +signal -3, +something 1, +speakFor 5, +subject -2, +talk -6, +talkTime 7, +theirCompany -2, +topic 2, +wh 8, +wish 1, +wonder -1, +worker -1, +yourPlace -4, ~advice 5, ~and -2, ~any -2, ~ask 3, ~but 3, ~deeper 2, ~generic 1, ~hire 1, ~it -1, ~minutes 5, ~need 8, ~not 2, ~offer -2, ~perceive 1, ~reassure 2, ~role 1, ~seek 2, ~something 2, ~talk 1, ~wh 9',
    idiom: '-3, +it -1, +join -1, +question -3, +request -1, +worker -1, ~and -1',
    if: '+it -1, +learn 3, +request -2, +something -3, +talkTime 1, +wh 3, ~and -1, ~generic 1, ~idiom 1, ~it 1, ~job 1, ~wh 2, ~wish 1, ~wonder 1, ~yourPlace 1',
    introduce: '-1',
    it: '+job -2, +logistics -2, +minutes -4, +need -2, +not 3, +notAJob 3, +offer 2, +pass 1, +perceive 1, +possessive -1, +question 5, +reassure 3, +seek -2, +something -1, +speakFor 1, +subject 6, +talk -6, +talkTime -4, +theirCompany 1, +wh 6, +wish 3, +wonder 2, +you 1, ~generic 2, ~hook 2, ~job -1, ~looking -1, ~not 1, ~reassure 1, ~subject -2, ~theirCompany 1, ~wh 5, ~wonder -1, ~yourPlace 2',
    job: '+learn 1, +question 1, +subject -2, +wish -2, +worker -3, +you 1',
    join: '+learn 2, +subject 2, +worker -1, +you -1',
    learn:
      '11, +logistics 1, +minutes 5, +need 2, +not 1, +notAJob 2, +offer 2, +pass 1, +perceive 1, +possessive -3, +quarterHour 1, +question -3, +reassure 1, +request 5, +seek 2, +signal 1, +something -1, +speakFor 2, +subject 3, +talk 2, +talkTime 8, +topic 1, +wh -4, +when 2, +wish 10, +wonder 5, +worker 4, +you 9, ~and 4, ~generic 1, ~i 3, ~it 1, ~offer 1, ~possessive 1, ~subject 2, ~worker 1, ~you 1',
    logistics: '-2, +question -1, +talk -1, +talkTime 1, +wh 1, +when -1, +you -2',
    looking: '-3, +not -1, +subject -2',
    minutes:
      '3, +notAJob -1, +possessive 2, +request 3, +signal 1, +someone 1, +something 3, +speakFor 2, +subject 1, +talk -4, +talkTime 3, +topic 1, +wh 2, +wish -1, +wonder 1, +yourPlace -1, ~and 1, ~wh 1, ~wish 1',
    need: '-2, +possessive -1, +question -2, +someone -1, +wh 3, +worker -2, +you -3',
    not: '1, +offer 2, +question 1, +reassure 3, +something 1, +wh 2, +wonder 1, +you 1, ~generic 1, ~i 1, ~it 2, ~request -1, ~worker 1',
    notAJob:
      '2, +possessive 2, +speakFor 1, +talkTime -1, +topic 1, +wh 1, +wonder -1, +worker 1, +you 1, ~i 1, ~subject 1',
    notReally: '-1',
    offer: '-2, +request 1, +seek -2, +wh 1, +worker 3, +you 1, ~and -2, ~generic -2, ~it 1, ~wh -2, ~wish 1, ~you 4',
    oneHour: '-2, +talkTime -2',
    opening: '-1, +question -3, +worker -2, +you -2, +yourPlace -1',
    or: '-2, +possessive -1, +subject -2, +wh -2, +wish 1, +worker -1, +you -4, +yourPlace -2',
    pass: '4, +possessive 1, +question 4, +wish 1, +you 1',
    pay: '-1, +wh -1, +you -1',
    perceive: '-1, +possessive 2, +you -1',
    possessive:
      '-2, +question 6, +reading -2, +something -2, +subject -3, +talk 2, +talkTime 2, +theirCompany -2, +topic 2, +wh 3, +wonder 2, +worker -3, +you -2, +yourPlace -4, ~and 1, ~generic 1, ~have 1, ~not 1, ~subject 1',
    praise: '-1',
    quarterHour: '1, +talkTime 1, +you 1',
    question:
      '3, +reading 6, +request -2, +something 2, +speakFor 3, +subject 2, +talk -4, +theirCompany 2, +topic 2, +typical 4, +wh 4, +when 1, +wish -3, +worker 2, +you 3, +yourPlace 2, ~and 3, ~ask 1, ~generic 2, ~i -2, ~it -2, ~possessive 1, ~subject 1, ~wh 1, ~you 4',
    reading: '3, +request 1, +speakFor -1, +subject -1, +wh 2, +worker -2, +you -1',
    reassure: '4, +seek -2, +subject 2, +wish 2, ~i 1, ~it 3, ~worker 1',
    request: '-1, +signal 1, +speakFor 2, +subject -1, +talk 2, +wh 6, +wonder 1, +you -2, ~and 1',
    role: '-1, +something -1, +worker -1, +yourPlace -1',
    seek: '-3, +talkTime -1, +wh 2, +wish -3',
    signal:
      '+talkTime 1, +wh -1, +worker -3, +you -1, ~and -2, ~arise -3, ~generic 2, ~if 1, ~need 1, ~worker 2, ~you 2, ~yourPlace 3',
    someone: '+something 2, +talkTime 1, +wh 1, +wish 1, +wonder -1, +worker -2',
    something:
      '6, +speakFor -2, +subject 2, +talkTime 3, +wh 3, +wish -3, +worker 5, +yourPlace -2, ~i -1, ~subject -1, ~wh 1, ~wonder -1',
    speakFor: '2, +talkTime 3, +theirCompany -1, +wh -1, +wonder -1, +worker -4',
    subject:
      '-2, +talk -2, +talkTime 4, +wish 1, +you 3, +yourPlace -2, ~arise 2, ~but 1, ~deeper 2, ~hook -1, ~need 3, ~not 1, ~wh 2, ~wish -1, ~worker -1, ~yourPlace -1',
    talk: '-6, +talkTime -3, +topic 1, +wh 4, +wish -3, +worker 1, +you -1',
    talkTime:
      '4, +topic 2, +wh 3, +worker 3, +you 1, ~advice 3, ~and 1, ~ask 1, ~minutes 3, ~possessive 1, ~talk 1, ~wh 2, ~you -1',
    theirCompany: '+worker -1, +you -2, +yourPlace -2',
    topic: '3, +wish 1, +you 2',
    typical: '5, +worker 1',
    wh: '10, +when 2, +wish 5, +wonder 4, +worker 7, +you 16, +youEarn -2, +yourPlace -1, ~and 4, ~generic 1, ~if -2, ~it 1, ~offer -1, ~wonder -2, ~worker 1',
    when: '2, +wonder 1, +worker 1',
    wish: '3, +wonder 2, ~and 5, ~generic 3, ~i 2, ~if 3, ~it 2, ~job 3, ~looking 1, ~need 2, ~not 2, ~reassure 2, ~seek 1, ~subject 1, ~theirCompany 1, ~wh 3, ~worker 2',
    wonder: '4, +you 2, ~and 1, ~i 1, ~offer 1, ~subject 1',
    worker: '-1, +you -7, +yourPlace -3',
    you: '+yourPlace -1, ~and 6, ~generic 1, ~have -1, ~hook 2, ~hookThing 1, ~idiom 2, ~if -2, ~job 2, ~learn 1, ~need 2, ~not 2, ~notReally -1, ~opening 1, ~perceive 1, ~reassure 1, ~request 1, ~someone 3, ~wh 12, ~yourPlace 1',
    youEarn: '-2',
    yourPlace: '-2, ~ask -1, ~job 1, ~offer -2, ~wonder -1',
    '~': 'advice 2, any -4, but 1, deeper 2, generic -2, have -8, hire 3, howMuch -2, i -5, if 2, inYour -1, introduce -1, job 2, learn 1, minutes 3, need 8, not 2, notReally -1, offer -3, or -1, possessive 2, reassure 2, request -6, seek 2, signal -2, speakFor -1, subject -3, typical -1, wh 6, when 2, worker -1, you -2, youEarn -2',
  },
};
