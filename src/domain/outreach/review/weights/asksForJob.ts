import type { Weights } from './evidence';

// Made by `npm run fit:review` from the labelled drafts; not to be changed by hand.

/** What speaks for a clause asking for a job (M36). */
export const asksForJobWeights: Weights = {
  start: -16,
  clues: {
    aboutMe:
      '3, +and -2, +ask 2, +asked 4, +boss 2, +generic 3, +i 3, +it 1, +possessive 2, +question 4, +request 3, +speakFor 3, +you 3',
    advice:
      '-7, +and -1, +ask -2, +asked -3, +ends -2, +generic -4, +have -2, +i -1, +it -2, +job -2, +minutes -1, +question -2, +request -1, +something -1, +speakFor -1, +talkTime -1, +worker -2, +you -4, +yourPlace -1',
    and: '-8, +arise 1, +asked 1, +canStart 5, +cv -1, +ends 3, +generic -1, +i -1, +idiom 3, +job 6, +late -5, +looking -1, +need 5, +opening 1, +or -3, +possessive -3, +question 3, +seek 3, +signal -2, +speakFor -5, +worker -2, +you 2, ~idiom 10',
    any: '1, +arise -3, +asked 3, +have 2, +idiom 1, +if -2, +job 2, +logistics -3, +possessive -1, +question 3, +request 2, +something 3, +sought 3, +worker 2, +yourPlace -1, ~and 2, ~offer 2',
    apply: '4, +ask 1, +asked 2, +generic 3, +i 4, +job 2, +question 3, +subject 1, +you 2, +yourPlace 2',
    arise:
      '5, +disclaimed 2, +forMe 2, +i 2, +if 6, +it 2, +learn -1, +logistics -3, +need 2, +opening 2, +possessive -1, +signal 3, +something 6, +sought 2, +worker 1, ~and 1, ~generic 6, ~i 2, ~offer 1, ~request 2, ~signal 2, ~subject 2, ~wish 1',
    ask: '2, +boss 3, +canStart 3, +cv 3, +forMe -2, +have -1, +help 2, +hookThing -2, +i 4, +idiom 3, +if -3, +introduce -2, +it 4, +job 1, +join 2, +logistics -1, +news -2, +notAJob -2, +opening 2, +or -2, +pass 3, +recruiter 2, +refer 3, +resumeNamed 3, +role 1, +signal -2, +someone -2, +speakFor 1, +talk -5, +talkTime -2, +wh -1, +wish -2, +wonder 3, +workTime 3, +yourPlace 4, ~generic 1, ~it 1',
    asked:
      '-7, +criteria -4, +cv 1, +deeper -2, +ends 5, +field -7, +forMe 2, +have 1, +help 3, +hire 11, +hook 3, +i 4, +idiom 8, +if -5, +introduce 1, +it -1, +job 3, +join -2, +logistics -1, +need 3, +not 2, +notAJob -2, +offer -3, +opening 4, +opportunity 2, +pass 3, +question -1, +recruiter 3, +refer 3, +resumeNamed 1, +role 1, +someone -4, +something 2, +speakFor 2, +talk -2, +talkTime -2, +topic -2, +wh -8, +when -1, +wonder -3, +worker 6, ~apply 1, ~i 2, ~need 4, ~not 1, ~offer -2, ~wh -5, ~you -1',
    attach: '+cv 2, +generic -6, +it 2, +pass 3, +yourPlace -3',
    aware: '-1',
    boss: '3, +cv 2, +ends 1, +generic 1, +hire -1, +i 4, +if 2, +introduce 2, +it 1, +news 2, +pass 3, +question 1, +request 5, +resumeNamed 1, +speakFor 5, +wh -2, +worker -1, +you 4, +yourPlace -3, ~i 2',
    but: '+disclaimed 3, +generic 1, +if 2, +you 2, ~and -2',
    canStart: '11, +ends 1, +generic 4, +i 10, +offer 6, +subject 5, +wanted 2, +wish 2, +you 1, ~and 2, ~generic 2',
    closing: '-4, +i -2, +job -1, +possessive -2, +you -2',
    criteria: '-4, +generic -1, +have -3, +hire -3, +job -7, +need -1, +question -4, +something -7, +you -5',
    curious: '-2, +i -2',
    cv: '2, +i 3, +introduce 2, +it 1, +pass 5, +possessive 2, +question 2, +request 2, +worker -3, +you 4',
    deeper:
      '+generic -4, +hookThing -2, +idiom 2, +learn -1, +possessive -2, +question -1, +speakFor 1, +wanted 2, +you -3, +yourPlace 2',
    disclaimed:
      '-8, +ends -3, +hook -3, +i -3, +if 5, +request -2, +resumeNamed -2, +something 2, +subject -2, ~but 2, ~hook -2, ~not 1',
    ends: '-10, +forMe 2, +hire 4, +i 3, +idiom 2, +if 2, +it 5, +job 2, +join 5, +logistics -2, +minutes -1, +need 3, +notReally -3, +offer 2, +opening 1, +or 2, +question 4, +reassure -2, +recruiter 1, +refer 3, +resumeNamed 1, +role 4, +signal 5, +subject 2, +talkTime -2, +theirCompany 4, +worker 5, +yourPlace 4, ~closing 2, ~generic 2, ~i 5, ~need -1, ~not -1, ~offer -1, ~speakFor -2, ~subject 4, ~wish 1, ~worker 1, ~you 1',
    field: '-7, +generic -2, +it -6, +job -1, +question -7, +someone -5, +worker -6, +you -2, +yourPlace -2',
    fit: '8',
    forMe: '2, +have 4, +hire 1, +question 2, +someone 2, +something 1, +subject -3, +wish 3, +worker 2',
    generic:
      '-5, +have -1, +help 4, +hire 3, +hookThing -2, +i 3, +idiom 9, +if 4, +inYour 2, +job 4, +learn -4, +logistics -1, +need -2, +news 1, +notReally 2, +offer 2, +opening 2, +opens -2, +opportunity 2, +pass 3, +perceive -1, +question 3, +reading -1, +recruiter 2, +refer 4, +request 5, +role 5, +something -6, +sought -2, +talkTime -2, +topic -3, +vacate 1, +wanted 3, +wh -4, +when -1, +wish 1, +you 2, ~and 3, ~ask 1, ~attach 1, ~criteria 8, ~cv 1, ~i 2, ~idiom 4, ~if 6, ~learn -1, ~not 2, ~possessive -1, ~request 1, ~settled -2, ~signal 2, ~subject -2, ~talk -2, ~wish 1, ~worker -3',
    gush: '-2',
    have: '+job 4, +news -1, +opening 4, +question 1, +role 4, +signal -6, +something 3, +sought 3, +speakFor -1, +talk -2, +talkTime -2, +wh -3, +wish 4, +worker 1, +yourPlace 3, ~and 3, ~you -1',
    help: '6, +i 3, +it 2, +question 3, +request 1, +sought 3, +worker 2, +you 3, +yourPlace 4',
    hire: '9, +i 5, +if 7, +it 3, +job -7, +learn 2, +need -5, +question 12, +request 5, +wh -3, +when -2, +wish 2, +worker 4, +you 3, +yourPlace -3, ~i 2',
    hook: '-5, +i -1, +if 6, +need 2, +possessive -5, +question 3, +request -3, +wonder 2, +you -1',
    hookThing: '-4, +i -4, +offer -2, +possessive -4, +subject -2, +wish -3, +you -4',
    hour: '+talkTime -2',
    i: '-8, +idiom 17, +if 5, +introduce -2, +it 1, +job 7, +join 5, +late -4, +learn -3, +looking 2, +need -4, +notAJob -3, +notReally 2, +offer 2, +opening 1, +opens -4, +opportunity 2, +or -1, +pass 2, +perceive -2, +possessive 2, +question 4, +reading -1, +recruiter 2, +refer 6, +resumeNamed -3, +role 3, +seek 2, +signal 5, +something 3, +speakFor -1, +subject -4, +talk -4, +talkTime -3, +theirCompany 2, +topic -2, +vacate 2, +wanted 4, +when -1, +wish 2, +wonder -4, +workTime 1, +worker -1, +you 4, +yourPlace 2, ~and 3, ~hookThing -2, ~idiom 6, ~if 1, ~job -2, ~learn -1, ~reassure -2, ~settled -3, ~talk -2, ~vacate 4, ~wh -2, ~you 3',
    idiom:
      '29, +if 2, +introduce 1, +it 7, +job 2, +join 1, +learn 2, +need 1, +news 1, +notAJob 3, +offer 2, +pass 1, +possessive 2, +question 7, +request 4, +someone 1, +something 2, +speakFor 4, +subject 4, +talk 1, +wh 4, +wish 3, +wonder 2, +worker 3, +you 9, +yourPlace 3, ~and 2, ~arise 2, ~ask 2, ~generic 3, ~i 3, ~if 3, ~it 1, ~not 1, ~offer 1, ~request 2, ~subject 2, ~wh 2, ~wish 2, ~worker 2, ~you 2, ~yourPlace 1',
    if: '4, +it 3, +job 2, +late -1, +logistics -2, +need 5, +news 5, +notReally -2, +offer 3, +opening 3, +or -4, +possessive -1, +question -4, +resumeNamed 2, +role 5, +signal 7, +something 4, +sought 2, +speakFor -3, +subject 3, +talkTime -2, +vacate 3, +wonder 1, +worker 5, +you 3, ~attach 2, ~but 5, ~i 3, ~it 3, ~job 1, ~offer 1, ~request 2, ~seek 4, ~signal 4, ~speakFor 1, ~subject 4, ~wish -1',
    inYour: '+wish 1',
    introduce: '+offer -2, +question 1, +recruiter 4, +subject -3, +talk -1, +worker -3, +you -2',
    it: '-5, +learn -3, +news -4, +notAJob -1, +opening 2, +opens -2, +pass 2, +reading -1, +recruiter 2, +refer 2, +request 5, +resumeNamed 1, +role 2, +sought -2, +subject -4, +wh -2, +wish 3, ~and -1, ~arise -1, ~attach 1, ~closing 4, ~cv 1, ~generic 2, ~i 4, ~learn -2, ~request 1, ~wh -2, ~wish 3',
    job: '7, +looking 2, +need -3, +question 3, +request 3, +seek 2, +signal 2, +someone -1, +sought 4, +speakFor -3, +wh -2, +wish 8, +worker -7, +you 3, +yourPlace 1, ~if 2, ~request 2, ~signal 2, ~wish 2',
    join: '5, +learn -1, +notAJob -3, +possessive 3, +question -2, +request 2, +signal 4, +subject 2, +wish 5, +you 6, +yourPlace 8, ~and 1, ~arise -1',
    late: '-3, +news 1, +wish -2, +worker 2, ~deeper 4',
    learn:
      '-4, +offer -1, +possessive -3, +request -2, +something -2, +subject -2, +wh -2, +wish -5, +wonder -1, ~i -2, ~it -2, ~wh -2, ~wish -2',
    logistics: '-1, +possessive -2, +question -1, +something -2, +worker 1, +you -2, +yourPlace 1, ~ask 3, ~i 4',
    longTime: '4',
    looking: '3, +notAJob 2, +offer 1, +something 2, +sought 3, ~and -2',
    minutes: '-1, +talkTime -1',
    need: '5, +offer 2, +opening 2, +or 2, +question 3, +request 3, +someone 2, +something 3, +wh -1, +worker 13, +you 6, ~signal 5, ~subject 2, ~wish 1',
    news: '-7, +opens -1, +or -2, +refer 2, +resumeNamed 2, +someone -1, +subject -1, +talk -2, +wanted 1, +wh -1, ~i -2, ~need 1, ~offer -1, ~request 2, ~signal 1, ~wh -2',
    not: '2, +question 2, +worker 2',
    notAJob: '-3, +question -2, +request -2, +signal -2, +something 3, +sought 2, +subject 3, +wish 2, +you -2',
    notMeeting: '7',
    notReally: '+question 1, +wish 2, +you 3, +yourPlace 2',
    offer:
      '4, +question -3, +request -3, +signal 1, +someone -2, +sought 5, +talk -2, +talkTime -1, +wanted 2, +wish 1, +yourPlace 4, ~and 3, ~but 4, ~generic 2, ~it 7, ~not 1, ~possessive 2, ~you 4',
    opening: '6, +possessive 1, +question 4, +request 1, +wish 3, +worker 3, +you 2, ~i 1, ~subject 1',
    opens: '-20, +sought -2, +subject -2, +worker -1, +you -1, ~and -3, ~i -2',
    opportunity: '3, +possessive 1, +question 2, +you 2, +yourPlace 2',
    or: '+possessive -3, +speakFor -1, +wish -2, ~and 1',
    pass: '3, +question 3, +recruiter 3, +resumeNamed 3, +seek -3, ~attach 2, ~cv 2',
    perceive: '-3, +worker -1',
    possessive:
      '+question 3, +refer 2, +request -2, +seek 2, +someone -1, +something 2, +subject 4, +talk -4, +talkTime -2, +vacate 1, +wh -2, +workTime 2, ~and 7, ~offer 1, ~wish 2',
    praise: '1, +wish 2, +you 1, +yourPlace 2',
    quarterHour: '-2, +talkTime -2, +you -1',
    question:
      '-1, +recruiter 3, +refer 3, +resumeNamed 1, +role 2, +someone -3, +speakFor 3, +talk -1, +talkTime -2, +topic -2, +wh -7, +when -1, +wonder -2, +worker 6, +you 5, +yourPlace 1, ~and 2, ~i 3, ~need 4, ~not 1, ~request 2, ~subject 1, ~wonder 2',
    reading: '-1',
    reassure: '-3',
    recruiter: '4, +request 4, +resumeNamed 1, +someone 1, +speakFor 1, +you 3, ~i 1',
    refer: '8, +request 3, +speakFor 3, +you 4, +yourPlace 2, ~and 2',
    request:
      '3, +resumeNamed 4, +role 4, +signal -3, +someone -2, +sought 1, +speakFor 2, +talk -3, +theirCompany 2, +wh -2, +wish -5, +workTime 2, +worker -3, +yourPlace 2, ~i 2, ~subject 1',
    resumeNamed: '~attach 1, ~cv 2, ~i -1',
    role: '5, +speakFor -2, +you 4, +yourPlace -2, ~i 1',
    seek: '1, +sought 1, +wish 2, +yourPlace 4, ~and -3',
    signal: '2, +something 3, +subject 2, +talkTime -2, +wanted 4, +wish -2',
    someone:
      '-3, +something -1, +speakFor -2, +talk -2, +typical -1, +vacate 2, +wh -3, +you -3, +yourPlace -1, ~and 2',
    something: '+sought 1, +topic -1, +wh -3, +wonder -3, +worker 1, +you 2, ~and -3, ~signal 2, ~wish 2',
    sought: '6, +wanted -2, +wish 3, +you -1, +yourPlace 3, ~looking 5, ~someone -2',
    speakFor: '+worker -3, +yourPlace 2, ~generic 2, ~subject 2',
    subject:
      '-4, +talk -4, +talkTime -2, +wanted 3, +when -1, +wish 1, +you 3, +yourPlace 2, ~and 3, ~idiom 1, ~vacate 3',
    talk: '-2, +wish -3, +worker -1, +you -1',
    talkTime: '-6, +wish -2, +you -3, +yourPlace -1, ~advice -1, ~ask -2, ~hour -2, ~i -1, ~if -2, ~minutes -1',
    theirCompany: '~wish 2',
    topic: '-3, +you -2',
    vacate: '4, +worker 2, +you 2',
    wanted: '1, +wish 1, +you -2, ~and -4, ~generic 1, ~hook 1, ~need 1, ~someone 1, ~vacate 4, ~worker 1',
    wh: '-10, +wish -2, +wonder -1, +worker -5, +you -5, +yourPlace -2, ~i -3, ~it -2, ~subject -2, ~wish -2',
    when: '-4, +worker -1, +you -2',
    wish: '+workTime 2, +worker 4, +you 2, +yourPlace 13, ~and -3, ~arise -1, ~i 1, ~talk -2',
    wonder: '-3, +worker -4, ~and -2, ~generic -2',
    workTime: '2, +you 3, +yourPlace 2',
    worker: '1, +you 2, ~and 2, ~ask 2, ~i 4, ~idiom 6, ~if 2, ~not 3, ~request 1, ~wh -1, ~you 4',
    you: '-9, +yourPlace 5, ~and 3, ~ask 2, ~attach 2, ~deeper 3, ~i 2, ~job 1, ~not 4, ~signal 1, ~subject 4, ~wish 6',
    yourPlace: '2, ~and 3, ~ask 5, ~deeper 4, ~i 7, ~it 4, ~offer 2, ~subject 2, ~wish 2',
    '~': '~advice -2, ~and -3, ~arise -2, ~attach 3, ~but -1, ~canStart 1, ~closing -2, ~criteria 7, ~curious -2, ~cv 2, ~generic -4, ~have -2, ~hook -7, ~hookThing -5, ~i -6, ~idiom 9, ~it -2, ~learn -4, ~minutes -1, ~not -2, ~notAJob -2, ~or -3, ~possessive -4, ~reassure -5, ~seek -1, ~settled -5, ~signal 2, ~subject -4, ~talk -4, ~topic -2, ~typical -3, ~vacate 3, ~wh -6, ~wonder -1, ~you -4',
  },
};
