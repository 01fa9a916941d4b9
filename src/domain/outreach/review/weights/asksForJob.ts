import type { Weights } from './evidence';

// Made by `npm run fit:review` from the labelled drafts; not to be changed by hand.

/** What speaks for a clause asking for a job (M36). */
export const asksForJobWeights: Weights = {
  start: -16,
  clues: {
    aboutMe:
      '3, +and -2, +ask 1, +asked 4, +boss 2, +generic 2, +i 3, +possessive 3, +question 4, +request 3, +speakFor 3, +you 4',
    advice:
      '-4, +and -2, +ask -3, +asked -3, +ends -3, +generic 1, +have -2, +i -3, +it -3, +job -2, +minutes 2, +question -3, +request -2, +speakFor -2, +talkTime 2, +wish -2, +you -5, +yourPlace -1',
    and: '-5, +asked 1, +ends 3, +generic -1, +have -3, +hire -2, +idiom 4, +job 9, +looking -3, +need 5, +offer -1, +or -4, +question 2, +seek 3, +signal -3, +someone 2, +speakFor -7, +subject -1, +wish 1, +worker -6, +you 2, ~generic -2, ~not 2, ~wh -2, ~yourPlace 1',
    any: '1, +arise -3, +asked 3, +have 2, +idiom 1, +if -3, +job 3, +logistics -3, +question 3, +request 1, +sought 4, +worker 2, +yourPlace -1, ~and 2',
    apply: '3, +asked 2, +generic 2, +i 3, +possessive 2, +question 2, +you 3, +yourPlace 2',
    arise:
      '5, +disclaimed 1, +forMe 1, +i 5, +if 8, +learn -1, +logistics -3, +need 4, +opening 2, +signal 3, +something 4, +sought 2, +subject 1, ~and 2, ~generic 5, ~i 2, ~request 2, ~signal 2, ~subject 3, ~wish 1',
    ask: '1, +boss 3, +canStart 3, +cv 2, +have -1, +help 1, +hire 1, +hookThing -2, +i 5, +idiom 3, +if -3, +it 4, +join 2, +news -2, +or -2, +pass 6, +recruiter 2, +refer 2, +resumeNamed 3, +role 1, +signal -3, +someone -1, +talk -5, +talkTime -3, +wish -3, +wonder 3, +workTime 2, +yourPlace 5, ~and 1, ~i 1, ~it 2, ~you 2',
    asked:
      '-6, +boss 3, +criteria -5, +cv 2, +deeper -2, +ends 5, +field -5, +have 2, +help 2, +hire 10, +hook 2, +i 3, +idiom 8, +if -3, +inYour 1, +introduce 2, +job 2, +join -1, +logistics -3, +need 2, +not 2, +offer -2, +opening 4, +opportunity 2, +or -1, +pass 5, +question -2, +recruiter 3, +refer 2, +role 1, +someone -4, +sought 1, +speakFor 3, +talk -1, +talkTime -3, +topic -3, +wh -7, +when -1, +wonder -2, +workTime 2, +worker 8, +you 2, +yourPlace 2, ~apply 1, ~i 3, ~need 3, ~not 1, ~offer -2, ~wh -5, ~wonder 2',
    attach: '+cv 1, +it 1, +pass 2, +yourPlace -1',
    aware: '-2',
    boss: '4, +cv 3, +ends 1, +i 4, +if 1, +introduce 2, +it 2, +pass 2, +request 4, +resumeNamed 1, +speakFor 5, +wh -2, +worker -1, +you 3, +yourPlace -3, ~i 1',
    but: '+disclaimed 2, +generic 2, +i 1, +if 2, +you 1, ~and -2, ~hookThing -1',
    canStart: '10, +ends 1, +generic 3, +i 9, +offer 5, +subject 5, +wanted 2, +wish 1, ~and 2, ~generic 1',
    closing: '-4, +i -1, +job -1, +possessive -2, +you -2',
    criteria:
      '-4, +generic -2, +have -3, +hire -3, +job -6, +need -1, +question -4, +something -4, +sought -2, +you -4',
    curious: '+wish 1',
    cv: '2, +i 3, +pass 4, +possessive 2, +question 2, +request 2, +worker -2, +you 4',
    deeper:
      '-1, +generic -1, +idiom 1, +if -3, +need 1, +possessive -1, +question -1, +someone -1, +sought 2, +speakFor 1, +wanted 2, +wh -1, +you -2, ~and 3, ~subject 1',
    disclaimed:
      '-8, +ends -3, +generic -2, +hook -3, +i -1, +idiom 2, +if 5, +request -2, +resumeNamed -2, +something 2, +subject -2, ~but 2, ~hook -2',
    ends: '-11, +forMe 1, +hire 4, +i 4, +idiom 4, +if 3, +it 8, +join 4, +logistics -2, +looking -1, +minutes -3, +need 1, +news 1, +notReally -4, +offer 3, +or 3, +question 5, +reassure -3, +recruiter 1, +refer 4, +resumeNamed 2, +role 2, +signal 5, +sought 1, +subject 4, +talkTime -4, +theirCompany 3, +worker 5, +yourPlace 2, ~closing 4, ~generic 2, ~i 6, ~need -1, ~not -1, ~offer -2, ~speakFor -2, ~subject 6, ~wish 4, ~worker 1, ~you 2',
    field: '-7, +generic -1, +it -5, +possessive -1, +question -5, +someone -4, +worker -6, +you -1',
    forMe: '2, +generic 2, +have 3, +request 3, +something 1, +wish 2, +worker 4, +you 2, ~i 1',
    generic:
      '-3, +help 4, +hire 3, +hookThing -3, +i 3, +idiom 8, +if 1, +introduce -1, +job 6, +join 2, +learn -5, +logistics 1, +news 1, +notAJob -1, +notReally 2, +offer 1, +opening 3, +opens -2, +opportunity 2, +perceive -2, +question 2, +recruiter 2, +refer 4, +request 4, +role 5, +seek 2, +someone -1, +something -6, +sought -3, +topic -3, +wanted 2, +wh -4, +when -2, +wish 2, +you -1, ~and 3, ~ask 1, ~criteria 2, ~i 1, ~if 2, ~learn -2, ~request 2, ~signal 2, ~subject -3, ~when 2, ~wish -2',
    gush: '-2',
    have: '+hire -2, +if -3, +job 4, +news -1, +opening 4, +question 1, +role 4, +signal -7, +something 5, +sought 4, +talk -2, +talkTime -3, +wh -2, +wish 4, +wonder -2, +yourPlace 1, ~and 4, ~wh -2',
    help: '5, +i 2, +it 2, +question 2, +request 1, +you 3',
    hire: '9, +i 5, +if 7, +it 2, +job -6, +learn 2, +need -4, +possessive 2, +question 11, +request 5, +someone 1, +wh -3, +wish 2, +wonder 2, +worker 4, +you 5, ~and 2, ~i 2, ~you 1',
    hook: '-5, +i -1, +idiom 1, +if 7, +need 1, +news 5, +possessive -5, +question 2, +request -3, +wonder 2, +you -1',
    hookThing: '-4, +i -4, +offer -3, +possessive -4, +reading -2, +wish -3, +you -4',
    hour: '+talkTime -2',
    i: '-10, +idiom 16, +if 7, +introduce -2, +it 1, +job 8, +join 4, +late -5, +learn -2, +looking 2, +notReally 2, +offer 2, +opens -3, +opportunity 2, +or -3, +pass 3, +perceive -3, +question 4, +reading -2, +reassure -1, +recruiter 2, +refer 6, +request 2, +resumeNamed -3, +role 4, +seek 3, +signal 3, +subject -5, +talk -7, +talkTime -4, +theirCompany 2, +topic -2, +vacate 2, +wanted 5, +when -1, +wish 5, +wonder -4, +workTime 1, +worker -1, +you 3, +yourPlace 4, ~generic 2, ~hookThing -3, ~if 4, ~settled -3, ~talk -2, ~vacate 3, ~wh -2, ~worker 4, ~you 1, ~yourPlace 1',
    idiom:
      '27, +if 2, +introduce 1, +it 6, +join 1, +learn 3, +need 1, +news 1, +notAJob 2, +offer 2, +possessive 3, +question 7, +request 3, +something 2, +speakFor 3, +subject 5, +wh 5, +wish 4, +wonder 2, +worker 3, +you 9, +yourPlace 3, ~and 3, ~arise 2, ~ask 2, ~generic 4, ~have 2, ~i 4, ~if 4, ~not 2, ~offer 1, ~request 1, ~seek 1, ~something 2, ~subject 2, ~wh 1, ~wish 2, ~worker 2, ~you 4, ~yourPlace 1',
    if: '4, +it 1, +job 1, +late -1, +logistics -1, +need 7, +news 6, +notReally -2, +offer 5, +opening 3, +or -4, +question -2, +resumeNamed 2, +signal 6, +someone 2, +something 4, +sought 3, +subject 4, +talkTime -3, +vacate 1, +wonder 1, +worker 5, +you 3, ~attach 2, ~but 4, ~cv 1, ~i 2, ~it 3, ~job 1, ~possessive -1, ~request 3, ~seek 2, ~signal 3, ~speakFor 1, ~subject 3, ~wish -2',
    inYour: '+wish 2',
    introduce: '+offer -1, +pass 1, +question 2, +recruiter 3, +worker -1, +you -2',
    it: '-5, +job -1, +learn -3, +news -5, +notAJob -2, +opening 1, +opens -2, +or -1, +pass 1, +recruiter 2, +refer 2, +request 4, +resumeNamed 3, +role 3, +seek 2, +something 2, +speakFor 2, +subject -3, +wh -2, ~advice -1, ~arise -1, ~attach 1, ~cv 1, ~generic 1, ~i 6, ~learn -2, ~wh -2, ~wish 4',
    job: '9, +need -4, +or 2, +question 2, +seek 2, +signal 1, +someone -1, +speakFor -5, +subject -2, +wh -2, +wish 3, +worker -5, ~if 1, ~request 2, ~signal 1, ~wish 1',
    join: '6, +learn -1, +notAJob -6, +possessive 5, +question -1, +request 1, +signal 4, +speakFor 1, +subject 3, +wish 3, +you 5, +yourPlace 6, ~and 2, ~arise -1',
    late: '-4, +news 2, +or 2, +talkTime -1, +theirCompany 1, +wish -2, +worker 3, +yourPlace 3, ~deeper 2',
    learn: '-4, +offer -1, +possessive -3, +wh -3, +wish -5, +wonder -1, ~i -1, ~it -2, ~wh -2, ~wish -2',
    logistics: '2, +possessive -2, +question -3, +something -1, +talk 10, +you -5, ~i 2',
    looking: '4, +notAJob 2, +offer 2, +sought 4, ~and -1',
    need: '5, +offer 2, +opening 2, +question 3, +request 2, +someone 2, +something 3, +wh -1, +wish 2, +worker 11, +you 6, +yourPlace 2, ~signal 4, ~speakFor 1, ~subject 3, ~wish 1, ~you 2',
    news: '-8, +opens -1, +or -2, +resumeNamed 1, +something -2, +talk -3, +wanted 1, +wh -1, ~i -1, ~need 2, ~offer -1, ~request 1, ~signal 1, ~wh -2',
    not: '2, +question 2, +worker 2',
    notAJob: '-3, +something 3, +sought 3, +wish 3, +yourPlace -5',
    notMeeting: '8',
    notReally: '+you 3, +yourPlace 2, ~and -1',
    offer:
      '3, +question -1, +seek 4, +signal 2, +someone -1, +talk -2, +talkTime -2, +wanted 3, +wish 2, ~but 4, ~generic 3, ~it 3, ~not 2, ~possessive 2, ~you 4',
    opening: '5, +possessive 2, +question 4, +role 1, +subject -3, +wish 2, +worker 3, +you 3, ~i 2',
    opens: '-20, +subject -1, +worker -1, +you -1, ~and -1, ~i -1',
    opportunity: '3, +possessive 2, +question 2, +you 2, +yourPlace 2',
    or: '-2, +possessive -3, +question -1, +reading -2, +speakFor -2, +subject 2, +wish -2, +yourPlace 3, ~and 2',
    pass: '2, +question 5, +recruiter 3, +request 2, +resumeNamed 3, +seek -2, ~and -1, ~attach 2, ~cv 2',
    perceive: '-3, +possessive -2, +worker -1, +you -2',
    possessive:
      '-1, +refer 3, +request -1, +seek 2, +someone -2, +sought 3, +subject 2, +talk -2, +talkTime -2, +vacate 2, +wh -2, +wish 2, +you -1, +yourPlace 4, ~and 2, ~wish 2',
    praise: '+wish 1, +you 1',
    quarterHour: '-2, +talkTime -2, +you -2',
    question:
      '-2, +recruiter 3, +refer 2, +role 2, +someone -4, +sought 1, +speakFor 3, +talk -1, +talkTime -3, +topic -2, +wh -7, +when -1, +wonder -2, +workTime 2, +worker 7, +you 5, +yourPlace 2, ~and 3, ~but 1, ~i 3, ~it 2, ~need 3, ~not 1, ~request 2, ~wh -3, ~wonder 2',
    reassure: '-3',
    recruiter: '4, +request 3, +resumeNamed 1, +someone 1, +worker 1, +you 3',
    refer: '8, +request 3, +speakFor 3, +you 5',
    request:
      '2, +resumeNamed 4, +role 5, +signal -4, +someone -2, +sought 2, +speakFor 3, +talk -3, +theirCompany 1, +wh -2, +wish -5, +worker -2, ~generic -2, ~if 1, ~it 2, ~wish 1',
    resumeNamed: '~attach 1, ~cv 2, ~i 1',
    role: '6, +speakFor -2, +you 5, ~i 1',
    seek: '2, +sought 1, +yourPlace 3, ~and -3',
    signal: '7, +something 3, +subject 1, +talk 6, +wanted 5, +wish -2, ~it 1',
    someone: '-3, +speakFor -2, +talk -2, +typical -1, +wh -3, +worker -1, +you -2, +yourPlace -1, ~and 2',
    something: '+sought 1, +wh -2, ~signal 2, ~wish 2',
    sought: '3, +wanted -2, +wh -1, +wish 2, +you 1, +yourPlace 3, ~it -1',
    speakFor: '+wish 1, +worker -3, ~subject 2',
    subject:
      '-5, +talk -3, +talkTime -2, +wanted 5, +when -1, +wish 1, +workTime 2, +worker 3, +you 4, +yourPlace 2, ~and -4, ~ask -2, ~vacate 3, ~wish -2, ~you 3',
    talk: '1, +wish -3, +worker -2, +you -3, ~wish -1',
    talkTime: '-3, +wish -3, +you -4, +yourPlace -1, ~ask -2, ~hour -2, ~i -2, ~if -2, ~minutes -1',
    theirCompany: '2, +worker 2, ~wish 2',
    topic: '-3, +you -2',
    vacate: '3, +worker 2, +you 2',
    wanted: '3, +wish 2, ~and -2, ~generic 2, ~if 2, ~someone 1, ~vacate 3, ~worker 1',
    wh: '-10, +wish -3, +wonder -1, +worker -5, +you -5, +yourPlace -2, ~i -3, ~it -2, ~subject -2, ~wish -3',
    when: '-4, +you -2',
    wish: '+worker 3, +you 3, +yourPlace 12, ~arise -1, ~i 2, ~seek 2, ~talk -2, ~wh -2',
    wonder: '-4, +worker -3, ~and -2, ~generic -2',
    workTime: '2, +you 2, +yourPlace 1',
    worker: '-1, +you 4, ~and 5, ~ask 2, ~i 2, ~if 1, ~request 4, ~wish 2, ~wonder 2, ~you 2',
    you: '-10, +yourPlace 5, ~and 1, ~ask 3, ~attach 1, ~i 4, ~not 6, ~signal 1, ~subject 6, ~wh -2, ~wish 8',
    yourPlace: '2, ~and 6, ~ask 3, ~i 4, ~it 5, ~offer 2, ~request 2, ~subject 2',
    '~': '~advice -3, ~and -5, ~ask -1, ~attach 2, ~but -3, ~canStart 1, ~closing 1, ~curious -1, ~cv 1, ~generic -3, ~have -1, ~hook -7, ~hookThing -5, ~i -6, ~if 1, ~it -3, ~learn -4, ~minutes -1, ~not -3, ~notAJob -1, ~or -2, ~pass 1, ~possessive -3, ~reassure -5, ~seek -1, ~settled -5, ~signal 2, ~subject -3, ~talk -3, ~topic -2, ~typical -3, ~vacate 3, ~wh -6, ~you -5',
  },
};
