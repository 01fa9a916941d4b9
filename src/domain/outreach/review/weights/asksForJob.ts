import type { Weights } from './evidence';

// Made by `npm run fit:review` from the labelled drafts; not to be changed by hand.

/** What speaks for a clause asking for a job (M36). */
export const asksForJobWeights: Weights = {
  start: -16,
  clues: {
    aboutMe:
      '3, +and -3, +ask 3, +asked 4, +boss 2, +generic 2, +i 2, +possessive 2, +question 4, +request 3, +speakFor 3, +you 4',
    advice:
      '-6, +and -4, +ask -2, +asked -3, +ends -3, +generic -1, +have -2, +i -3, +it -3, +minutes 1, +question -3, +request -2, +something -2, +speakFor -2, +talkTime 1, +worker -3, +you -5',
    and: '-1, +asked 1, +canStart 4, +cv -2, +ends 1, +generic -6, +i 1, +idiom 3, +inYour -4, +late -5, +looking -2, +need 5, +notAJob 1, +offer -1, +or -3, +question 3, +role -5, +seek 3, +signal 1, +someone 1, +speakFor -2, +subject 1, +worker -6, +you 2, ~idiom 9',
    any: '+arise -4, +asked 4, +have 3, +idiom 1, +if -3, +job 2, +logistics -3, +question 4, +request 3, +something 2, +sought 4, +worker 2, +yourPlace -2, ~and 2, ~offer 2',
    apply:
      '3, +ask 1, +asked 2, +generic 2, +i 4, +job 2, +possessive 1, +question 2, +subject 1, +you 2, +yourPlace 2',
    arise:
      '5, +disclaimed 2, +i 3, +if 6, +it 1, +learn -1, +logistics -3, +need 2, +opening 2, +possessive -2, +request 1, +signal 3, +something 5, +sought 2, +subject 1, +worker 2, +you 1, ~and 1, ~generic 7, ~i 3, ~offer 1, ~request 1, ~signal 2, ~subject 3, ~wish 1',
    ask: '1, +boss 3, +canStart 3, +cv 3, +forMe -3, +have -2, +help 2, +hookThing -2, +i 5, +idiom 3, +if -2, +it 2, +job 1, +join 2, +logistics -2, +news -1, +notAJob -2, +opening 2, +or -2, +pass 4, +recruiter 2, +refer 2, +resumeNamed 3, +role 1, +signal -3, +someone -3, +speakFor 1, +talk -6, +talkTime -3, +wh -2, +wish -3, +wonder 6, +workTime 2, +yourPlace 5, ~generic 1',
    asked:
      '-7, +criteria -6, +cv 1, +deeper -1, +ends 5, +field -7, +help 2, +hire 11, +hook 3, +hour -2, +i 5, +idiom 8, +if -5, +it -2, +job 3, +logistics -2, +need 4, +not 2, +notAJob -2, +offer -2, +opening 4, +opportunity 2, +pass 3, +question -1, +recruiter 3, +refer 3, +resumeNamed 1, +role 2, +someone -4, +something 2, +speakFor 2, +talk -3, +talkTime -3, +topic -2, +wh -8, +wonder -1, +worker 7, ~apply 1, ~i 3, ~need 3, ~not 1, ~offer -1, ~wh -5, ~you -2',
    attach: '+cv 2, +generic -6, +it 2, +pass 2, +subject -4, +yourPlace -3',
    aware: '-2',
    boss: '3, +cv 2, +ends 2, +generic 1, +i 3, +if 2, +introduce 1, +it 1, +news 2, +pass 2, +question 1, +request 5, +resumeNamed 1, +speakFor 4, +wh -1, +worker -1, +you 3, +yourPlace -3, ~i 2',
    but: '+disclaimed 3, +generic 1, +i 1, +if 2, +possessive 1, +you 2, ~and -2',
    canStart: '10, +ends 2, +generic 3, +i 9, +offer 5, +subject 4, +wanted 2, +wish 2, ~and 2, ~generic 2',
    closing: '-4, +i -2, +job -1, +possessive -2, +you -2',
    criteria: '2, +generic -4, +have -3, +hire -4, +job -7, +need -1, +question -6, +something -7, +worker -1, +you 1',
    curious: '-2, +i -2',
    cv: '2, +ends 1, +i 2, +introduce 1, +pass 4, +possessive 1, +question 1, +request 2, +worker -3, +you 4',
    deeper:
      '+generic -4, +hookThing -1, +idiom 2, +learn -1, +possessive -2, +speakFor 1, +wanted 2, +you -4, +yourPlace 3',
    disclaimed:
      '-8, +ends -3, +hook -3, +i -3, +if 6, +request -2, +resumeNamed -2, +something 3, +subject -3, +worker 1, ~but 2, ~hook -2, ~not 1, ~wish 1',
    ends: '-12, +forMe 2, +hire 4, +i 2, +idiom 2, +if 4, +it 4, +job 2, +join 5, +logistics -3, +minutes -2, +need 4, +news 1, +notReally -3, +offer 2, +or 2, +question 5, +reassure -2, +recruiter 1, +refer 3, +resumeNamed 2, +role 2, +signal 2, +subject 1, +talkTime -3, +theirCompany 4, +worker 6, +yourPlace 4, ~closing 2, ~generic 2, ~i 6, ~need -2, ~not 1, ~speakFor -1, ~subject 4, ~wish 3, ~worker 1, ~you 1',
    field: '-7, +generic -3, +it -6, +question -7, +someone -5, +worker -6, +you -3, +yourPlace -2',
    fit: '8',
    forMe:
      '2, +generic 1, +have 4, +hire 1, +job 2, +question 1, +someone 2, +something 2, +subject -4, +wish 3, +worker 5, ~i 1',
    generic:
      '-3, +help 4, +hire 3, +hook 1, +hookThing -2, +i 1, +idiom 8, +if 3, +inYour 2, +job 5, +learn -4, +logistics 2, +need -2, +news 1, +notReally 1, +offer 4, +opening 2, +opens -2, +opportunity 2, +pass -1, +perceive -2, +possessive 1, +reading -1, +recruiter 2, +refer 5, +request 5, +role 5, +seek 1, +something -5, +sought -3, +speakFor -1, +talkTime 2, +topic -3, +vacate 1, +wanted 2, +wh -4, +when -2, +wish 1, +yourPlace 1, ~and 2, ~ask 1, ~attach 1, ~criteria 5, ~cv 2, ~i 2, ~idiom 4, ~if 3, ~learn -1, ~not 1, ~possessive -1, ~request 2, ~settled -1, ~signal 3, ~subject -2, ~talk -2, ~when 3, ~wish 2, ~worker 3',
    gush: '-3',
    have: '+job 6, +news -1, +opening 4, +role 5, +signal -7, +something 4, +sought 4, +speakFor -1, +talk -4, +talkTime -2, +wh -2, +wish 3, +worker 2, +yourPlace 3, ~you -1',
    help: '6, +i 3, +it 1, +question 2, +request 2, +sought 2, +you 2, +yourPlace 4',
    hire: '9, +i 4, +if 8, +it 3, +job -6, +learn 3, +need -5, +notAJob 2, +question 12, +request 5, +wh -3, +when -2, +wish 2, +worker 5, +you 2, +yourPlace -3, ~i 2',
    hook: '-6, +i -3, +idiom 1, +if 7, +need 1, +possessive -5, +question 3, +request -3, +wonder 1, +you -1',
    hookThing: '-4, +i -4, +offer -3, +possessive -5, +subject -3, +wish -3, +you -4',
    hour: '+question -2, +talkTime -1',
    i: '-7, +idiom 16, +if 4, +it 3, +job 4, +join 3, +late -4, +learn -4, +looking 1, +need -4, +news -1, +notReally 1, +offer 2, +opening 1, +opens -6, +opportunity 2, +or -3, +pass 3, +perceive -3, +possessive 4, +question 5, +reading -1, +recruiter 2, +refer 6, +resumeNamed -5, +role 1, +seek 2, +something 3, +subject -3, +talk -4, +talkTime -5, +theirCompany 3, +topic -3, +vacate 2, +wanted 4, +when -1, +wish 2, +wonder -2, +workTime 1, +worker -1, +you 3, ~and 3, ~apply -1, ~generic -2, ~hookThing -3, ~idiom 5, ~if 1, ~job -2, ~learn -2, ~reassure -1, ~settled -5, ~talk -2, ~vacate 3, ~wh -2, ~you 3',
    idiom:
      '28, +if 3, +introduce 1, +it 6, +job 2, +join 1, +learn 3, +need 1, +news 2, +notAJob 3, +offer 2, +pass 1, +possessive 2, +question 7, +request 4, +someone 1, +something 2, +speakFor 3, +subject 4, +talk 1, +wh 4, +wish 3, +wonder 1, +worker 3, +you 9, +yourPlace 3, ~and 2, ~arise 2, ~ask 2, ~generic 3, ~i 3, ~if 3, ~it 1, ~not 1, ~offer 1, ~request 2, ~subject 2, ~wh 2, ~wish 2, ~worker 1, ~you 2',
    if: '3, +it 2, +job 2, +late -1, +logistics -2, +need 5, +news 7, +notReally -2, +offer 1, +opening 3, +or -4, +possessive -2, +question -4, +resumeNamed 1, +role 6, +signal 5, +something 4, +sought 3, +speakFor -2, +subject 2, +talkTime -3, +vacate 2, +wonder 1, +worker 4, +you 4, ~attach 1, ~but 5, ~i 4, ~it 3, ~request 2, ~seek 4, ~signal 4, ~speakFor 1, ~subject 5, ~wish -1, ~you 3',
    inYour: '+wish 2, +yourPlace -1',
    introduce: '+pass 6, +recruiter 3, +worker -3',
    it: '-3, +join 3, +learn -3, +news -5, +notAJob -1, +opening 1, +opens -3, +recruiter 2, +refer 2, +request 3, +resumeNamed 1, +role 2, +someone -3, +subject -1, +wh -2, +wish 1, ~and -2, ~arise -1, ~closing 3, ~i 5, ~job 1, ~learn -2, ~request 1, ~seek 1, ~wh -3',
    job: '6, +looking 2, +need -2, +opening -2, +or 2, +question 3, +request 3, +seek 2, +someone -1, +sought 4, +speakFor -4, +wh -3, +wish 8, +worker -7, +you 2, +yourPlace 2, ~if 1, ~request 2, ~signal 2, ~wish 3',
    join: '3, +learn -1, +notAJob -3, +possessive 5, +request 2, +signal 2, +subject 1, +wish 5, +you 4, +yourPlace 9, ~and 2, ~arise -1',
    late: '-3, +news 1, +wish -2, +worker 3, ~deeper 3',
    learn:
      '-5, +offer -1, +possessive -3, +request -1, +something -1, +subject -3, +wh -2, +wish -5, +you -1, ~arise -1, ~i -2, ~it -2, ~wh -2, ~wish -2',
    logistics: '1, +possessive -2, +question -2, +signal 6, +something -2, +talk 9, +worker 1, +you -5, ~ask 3, ~i 3',
    longTime: '3',
    looking: '3, +notAJob 2, +something 2, +sought 3, ~and -2',
    minutes: '1, +talkTime 1',
    need: '4, +offer 2, +opening 2, +or 3, +question 4, +request 3, +someone 2, +something 3, +wh -1, +wish -2, +worker 13, +you 6, ~it 1, ~signal 4, ~subject 1, ~wish 1',
    news: '-8, +opens -1, +or -3, +refer 2, +resumeNamed 2, +something -2, +subject -2, +talk -4, +wanted 2, +wh -1, +you 1, ~and -3, ~i -2, ~need 2, ~offer -2, ~request 1, ~wh -2',
    not: '2, +question 2, +worker 2',
    notAJob: '-4, +question -2, +request -2, +subject 2, +wish 3, +you -3, +yourPlace -2',
    notMeeting: '7',
    notReally: '+question 1, +wish 1, +you 3, +yourPlace 2',
    offer:
      '4, +question -2, +request -2, +seek 2, +signal 3, +someone -4, +sought 5, +speakFor -3, +talk -4, +talkTime -2, +wanted 3, +wish -2, ~and 6, ~but 4, ~generic 1, ~it 6, ~not 1, ~possessive 2, ~you 4',
    opening: '6, +possessive 1, +question 4, +request 1, +role 1, +wish 3, +worker 3, +you 2, ~i 2',
    opens: '-21, +sought -3, +subject -4, +worker -1, +you -1, ~and -3, ~i -1, ~it -2',
    opportunity: '3, +possessive 1, +question 2, +you 2, +yourPlace 2',
    or: '-1, +possessive -3, +something 1, +speakFor -1, +wish -2, ~and 2',
    pass: '4, +question 3, +recruiter 3, +request 1, +resumeNamed 4, +seek -2, +you 4, ~and -2, ~attach 2, ~cv 2',
    perceive: '-4, +worker -1',
    possessive:
      '+question 2, +refer 2, +request -4, +someone -2, +something 1, +speakFor 3, +subject 6, +talkTime -3, +vacate 1, +wh -2, +wish -2, +yourPlace -1, ~and 4, ~wish 1',
    praise: '1, +wish 2, +you 1, +yourPlace 1',
    quarterHour: '-3, +talkTime -3, +you -2',
    question:
      '-1, +recruiter 3, +refer 3, +role 3, +someone -3, +speakFor 2, +talk -3, +talkTime -3, +topic -2, +wh -7, +wonder -1, +worker 7, +you 4, +yourPlace 1, ~and 1, ~i 4, ~it 1, ~need 4, ~not 1, ~request 3, ~subject 1, ~wonder 3',
    reading: '-1',
    reassure: '-3',
    recruiter: '4, +request 3, +resumeNamed 1, +someone 2, +speakFor 1, +you 3, ~i 1',
    refer: '8, +request 3, +speakFor 3, +you 4, +yourPlace 1',
    request:
      '2, +resumeNamed 4, +role 5, +signal -6, +someone -2, +sought 2, +speakFor 3, +talk -4, +theirCompany 1, +wh -2, +wish -5, +workTime 2, +worker -1, +yourPlace 3, ~i 2',
    resumeNamed: '~attach 1, ~cv 1',
    role: '3, +speakFor -2, +subject -2, +you 4, +yourPlace -3, ~i 2',
    seek: '1, +sought 1, +wish 2, +yourPlace 4, ~and -2',
    signal: '10, +something 3, +subject 4, +wanted 5, +wish -4, ~need 1, ~worker 1, ~you 1',
    someone: '-2, +speakFor -3, +talk -3, +vacate 1, +wh -3, +you -3, +yourPlace -2, ~and 3',
    something:
      '+sought 1, +topic -2, +wh -3, +wish 2, +wonder -4, +worker 1, +you 2, ~and -3, ~signal 2, ~subject -1, ~wish 2',
    sought: '5, +wanted -2, +wish 2, +you -1, +yourPlace 3, ~looking 4, ~someone -2',
    speakFor: '+worker -4, +yourPlace 2, ~generic 2, ~subject 1',
    subject: '-3, +talk -2, +talkTime -4, +wanted 3, +you 6, +yourPlace 1, ~and 1, ~vacate 3',
    talk: '2, +wish -6, +worker -2, +yourPlace -4, ~wish -2',
    talkTime: '-5, +wish -4, +you -5, +yourPlace -2, ~advice -1, ~ask -2, ~hour -1, ~i -1, ~if -2, ~minutes -1',
    theirCompany: '+worker 2, ~wish 2',
    topic: '-3, +you -3',
    vacate: '3, +worker 2, +you 2',
    wanted: '2, +wish 2, +you -2, ~and -3, ~hook 1, ~if 1, ~need 1, ~someone 2, ~vacate 3, ~worker 3, ~you 1',
    wh: '-10, +wish -2, +wonder -1, +worker -5, +you -5, +yourPlace -2, ~i -2, ~it -2, ~subject -2, ~wish -2',
    when: '-4, +you -2',
    wish: '+worker 5, +you 2, +yourPlace 13, ~and -2, ~arise -1, ~i 1, ~not -1, ~talk -2',
    wonder: '-3, +worker -5, +yourPlace 1, ~and -2, ~generic -2',
    workTime: '2, +you 3, +yourPlace 2',
    worker: '-1, +you 1, ~and 4, ~ask 2, ~i 4, ~idiom 6, ~if 3, ~not 5, ~request 3, ~wh -1, ~wonder 2, ~you 4',
    you: '-7, +yourPlace 6, ~and 2, ~ask 2, ~attach 1, ~deeper 1, ~i 2, ~job 1, ~speakFor 1, ~subject 4, ~wish 7',
    yourPlace: '~and 5, ~ask 5, ~deeper 2, ~i 6, ~it 4, ~offer 2, ~request 1, ~subject 2, ~wish 2',
    '~': '~advice -2, ~and -2, ~arise -2, ~attach 1, ~but -2, ~canStart 1, ~closing -2, ~criteria 4, ~curious -2, ~cv 1, ~generic -4, ~have -2, ~hook -6, ~hookThing -6, ~i -5, ~idiom 9, ~if -1, ~it -2, ~learn -5, ~minutes -1, ~not -2, ~notAJob -2, ~or -3, ~pass 1, ~possessive -4, ~reassure -4, ~settled -7, ~signal 1, ~subject -4, ~talk -3, ~topic -3, ~typical -2, ~vacate 3, ~wh -6, ~wish -2, ~wonder -2, ~you -4',
  },
};
