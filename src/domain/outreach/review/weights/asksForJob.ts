import type { Weights } from './evidence';

// Made by `npm run fit:review` from the labelled drafts; not to be changed by hand.

/** What speaks for a clause asking for a job (M36). */
export const asksForJobWeights: Weights = {
  start: -8,
  clues: {
    aboutMe:
      '3, +and -1, +asked 3, +boss 2, +generic 2, +i 2, +possessive 2, +question 3, +request 2, +speakFor 3, +you 5',
    advice:
      '-8, +and -1, +ask -2, +generic -4, +have -1, +i 1, +it -1, +job -3, +minutes -3, +request -2, +talkTime -3, +you -3',
    and: '-11, +asked 5, +generic -4, +i -2, +idiom 5, +it 1, +need 4, +notReally 1, +offer 2, +question 5, +seek 3, +signal -1, +someone 2, +speakFor -4, +subject 2, +when -1, +wish 3, +worker -2, +you 1, ~it -1, ~not -2, ~wh -1, ~yourPlace 2',
    any: '+arise -3, +asked 3, +have 3, +idiom 2, +if -3, +job 2, +logistics -3, +need 1, +question 2, +request 3, +sought 4, +worker 1, +yourPlace -3, ~and 3, ~i 2, ~offer 2',
    apply: '3, +asked 2, +generic 3, +i 3, +job 2, +possessive 2, +question 2, +subject 1, +you 1, +yourPlace 2',
    arise:
      '5, +disclaimed 2, +forMe 2, +generic 1, +i 6, +if 5, +it 2, +job 3, +learn -2, +logistics -3, +need 3, +possessive -3, +request 1, +signal 3, +something 4, +subject 2, +yourPlace -2, ~and 2, ~i 2, ~request 2, ~signal 2, ~wish 1, ~you 1',
    ask: '+boss 3, +canStart 3, +cv 2, +disclaimed -1, +forMe -1, +have -1, +help 1, +hire 2, +hookThing -4, +i 5, +idiom 3, +it 4, +join 1, +logistics -1, +or -3, +pass 5, +recruiter 2, +refer 3, +resumeNamed 3, +role 2, +signal -2, +someone -2, +talk -3, +talkTime -2, +wanted 2, +wish -2, +wonder 2, +workTime 2, +yourPlace 4, ~and 2, ~you 1',
    asked:
      '-8, +criteria -9, +cv 1, +deeper -2, +field -5, +have 3, +help 2, +hire 10, +hook 2, +hour -1, +i 7, +idiom 8, +if -3, +introduce 1, +it -2, +job 4, +join -2, +logistics -2, +need 2, +not 1, +notReally 1, +offer -2, +opening 4, +opportunity 2, +pass 3, +question -3, +recruiter 2, +refer 3, +resumeNamed 2, +role 3, +someone -3, +sought 2, +talk -1, +talkTime -2, +topic -2, +wh -11, +when -1, +wish -1, +wonder -2, +workTime 2, +worker 7, +yourPlace 1, ~and 2, ~but 1, ~i 4, ~not 3, ~offer -1, ~pass 1, ~wh -4, ~wonder 2',
    attach: '+cv 2, +generic -2, +idiom 1, +it 2, +pass 3',
    aware: '-2',
    boss: '3, +cv 2, +generic 1, +i 4, +it 2, +news 2, +pass 3, +possessive 1, +request 5, +resumeNamed 2, +speakFor 4, +wh -3, +you 2, +yourPlace -4, ~i 1',
    but: '+disclaimed 2, +generic 2, +i 2, +if 2, +worker 1, +you 2, ~and -3, ~closing -2',
    canStart: '10, +generic 3, +i 10, +offer 6, +subject 4, +wanted 2, +wish 1, ~and 3, ~generic 2, ~if 1, ~you 1',
    closing: '-7, +generic -2, +i -2, +job -2, +news -1, +possessive -2, +you -2, ~and -2, ~but -2',
    criteria: '2, +generic 5, +hire -9, +job -5, +need -1, +question -9, +something -5, +worker -4, +you 6',
    curious: '-2, +i -2',
    cv: '3, +i 3, +if 1, +it 1, +pass 6, +possessive 2, +question 1, +request 2, +worker -2, +you 4',
    deeper:
      '-3, +forMe 2, +idiom 2, +need 2, +possessive -1, +question -1, +someone -1, +wh -3, +you -2, +yourPlace 2, ~and 1, ~subject 1',
    disclaimed:
      '-8, +generic -2, +hook -2, +i -3, +if 6, +possessive -2, +request -2, +resumeNamed -2, +something 3, +subject -1, +worker 1, ~but 2, ~hook -3, ~not 2, ~wish 2',
    field: '-7, +generic -1, +it -4, +possessive -1, +question -5, +someone -3, +worker -6, +you -1',
    forMe: '3, +have 3, +i 2, +request 3, +worker 5, +you 2, ~i 1, ~subject 1',
    generic:
      '-9, +help 3, +hire 3, +hook -2, +hookThing 2, +i 1, +idiom 9, +if 3, +introduce -2, +it 1, +job 3, +learn -4, +logistics -2, +looking -2, +minutes 1, +notAJob 1, +notReally 2, +offer 2, +opening 2, +opportunity 2, +pass -2, +perceive -3, +question 2, +recruiter 1, +refer 3, +request 3, +role 1, +seek 1, +signal -3, +someone -1, +something -6, +sought -1, +speakFor 4, +topic -3, +wanted 2, +wh 4, +when -1, +wish 6, +workTime 2, +worker 3, +you 5, +yourPlace 5, ~and 4, ~ask 4, ~i 2, ~it 3, ~learn -1, ~not 3, ~offer -2, ~request 4, ~signal 1, ~subject -3, ~when 3, ~wish 1, ~you 2',
    gush: '-2',
    have: '+i -3, +idiom 1, +job 6, +opening 4, +possessive -1, +question 3, +role 5, +signal -6, +something 3, +sought 4, +talk -1, +talkTime -2, +wh -2, +yourPlace -1, ~wh -2',
    help: '5, +i 3, +question 2, +request 1, +you 3',
    hire: '7, +i 6, +if 7, +job -5, +learn 2, +need -4, +question 10, +request 5, +someone 1, +wh -3, +wish 2, +wonder 1, +worker 3, +you 4, ~and 2, ~generic 1, ~i 2',
    hook: '-9, +i -4, +if 2, +need 3, +possessive -3, +question 3, +request -2, +you -4',
    hookThing: '-2, +i -7, +possessive -12, +reading -2, +wish 1, +you -1',
    hour: '+question -1, +talkTime -2',
    i: '-18, +idiom 15, +if 6, +introduce -2, +it 8, +job 7, +join 8, +learn -3, +looking 3, +notReally 2, +offer 1, +opportunity 3, +or -3, +pass 5, +perceive -4, +possessive 2, +question 7, +reading -2, +reassure -1, +recruiter 2, +refer 6, +request 2, +resumeNamed -3, +role 3, +seek 4, +signal 7, +subject -5, +talk -4, +talkTime -2, +topic -2, +vacate 3, +wanted 5, +when -1, +wish 3, +workTime 4, +you 4, +yourPlace 4, ~and 2, ~forMe 2, ~generic 3, ~hookThing -1, ~hour -2, ~if 5, ~it 1, ~need 1, ~offer -1, ~request 2, ~settled -1, ~talk -2, ~vacate 4, ~wh -1, ~worker 1, ~you 3, ~yourPlace 2',
    idiom:
      '26, +if 2, +introduce 1, +it 6, +job 2, +join 1, +learn 3, +news 2, +notAJob 2, +offer 2, +possessive 2, +question 7, +request 3, +something 2, +speakFor 2, +subject 6, +wh 4, +wish 4, +wonder 2, +worker 2, +you 9, +yourPlace 2, ~and 4, ~arise 1, ~ask 2, ~generic 4, ~have 1, ~i 4, ~if 4, ~it 2, ~need 1, ~offer 2, ~possessive 1, ~request 1, ~seek 1, ~something 2, ~subject 2, ~wish 2, ~worker 2, ~you 3, ~yourPlace 1',
    if: '+it 3, +job 3, +logistics -3, +need 9, +news 2, +notAJob 1, +notReally -4, +offer 2, +opening 4, +or -2, +question -2, +resumeNamed 2, +signal 4, +someone 2, +something 4, +sought 4, +talkTime -1, +theirCompany 2, +vacate 2, +wonder 4, +worker 5, +you 5, ~and 2, ~attach 2, ~but 2, ~cv 1, ~i 5, ~offer 2, ~request 3, ~seek 2, ~signal 2, ~speakFor 3, ~subject 4, ~wish 1, ~you 1',
    inYour: '+opening -1, +speakFor -4, +wish 3, +worker -2',
    introduce: '+it 1, +offer -1, +pass 2, +question 1, +recruiter 3, +request 1, +talk -1, +worker -1, +you -1',
    it: '-9, +job 3, +learn -3, +looking -4, +need 1, +news -1, +opening 2, +pass -1, +recruiter 2, +refer 1, +request 5, +resumeNamed 5, +role 2, +seek 2, +something 3, +speakFor 6, +subject -3, +wanted 1, +wh -4, ~arise -2, ~attach 2, ~cv 2, ~i 3, ~job 2, ~learn -2, ~wh -2, ~wish 2',
    job: '4, +looking 1, +need -4, +news 2, +or 3, +question 4, +seek 1, +signal 2, +sought 3, +speakFor -4, +subject 3, +theirCompany 2, +wh -2, +wish 9, +wonder -2, +worker -7, +you 2, +yourPlace 3, ~and 2, ~if 2, ~request 2, ~signal 2, ~wish 3, ~you 3',
    join: '5, +learn -2, +notAJob -7, +possessive 1, +question -2, +request 2, +signal 8, +subject 4, +wish 3, +you 7, +yourPlace 6, ~and 4, ~arise -1',
    learn:
      '-5, +possessive -2, +subject -2, +wh -5, +wish -5, +wonder -2, +yourPlace -1, ~i -2, ~it -2, ~wh -1, ~wish -2',
    logistics: '-3, +possessive -2, +question -2, +something -3, +talk 3, +you -2, ~ask 4, ~i 3',
    longTime: '3',
    looking: '3, +notAJob 3, +sought 3',
    minutes: '-3, +talkTime -3',
    need: '6, +news 3, +offer 3, +question 3, +request 2, +signal 2, +someone 3, +something 4, +wh -1, +worker 9, +you 5, ~and 2, ~i 4, ~offer 1, ~signal 2, ~subject 4, ~wish 2, ~you 2',
    news: '-12, +or -2, +request 1, +resumeNamed 2, +sought 2, +subject -2, +talk -2, +vacate 1, +wh -1, +wish -1, ~and 3, ~signal 2',
    not: '1, +question 1, +worker 3',
    notAJob: '-4, +something 3, +sought 3, +wish 3, +yourPlace -5',
    notMeeting: '6',
    notReally: '+question 2, +you 2, +yourPlace 2',
    offer:
      '3, +question -1, +request -1, +seek 3, +signal 3, +someone -1, +talk -2, +talkTime -1, +wanted 4, +wish 2, +you 1, ~and 3, ~generic 3, ~it 2, ~possessive 2, ~you 2',
    opening: '5, +question 4, +subject -4, +wish 3, +worker 2, +you 2, ~i 2',
    opportunity: '4, +possessive 2, +question 2, +you 2, +yourPlace 2',
    or: '-1, +reading -2, +speakFor -3, +wish -3, ~ask 3',
    pass: '1, +question 3, +recruiter 3, +request 3, +resumeNamed 3, +seek -2, +you -1, ~attach 2',
    perceive: '-5, +possessive -5, +worker -3, +you -4, +yourPlace -3',
    possessive:
      '-1, +question -2, +refer 2, +something -1, +sought 3, +speakFor 6, +talk -2, +talkTime -1, +vacate 1, +wh -4, +wish -1, +you -1, +yourPlace 5, ~and 1, ~wh -1, ~wish 1',
    quarterHour: '-1, +talkTime -1',
    question:
      '-3, +recruiter 2, +refer 3, +resumeNamed 2, +role 3, +someone -2, +sought 2, +speakFor -1, +talk -1, +talkTime -2, +topic -1, +wh -10, +when -1, +wish -1, +wonder -2, +workTime 2, +worker 6, +you 3, +yourPlace 1, ~and 4, ~but 2, ~have 1, ~i 4, ~it 3, ~not 3, ~request 3, ~wh -2, ~wonder 3',
    reassure: '-4',
    recruiter: '4, +request 3, +resumeNamed 1, +someone 1, +worker 1, +you 2',
    refer: '7, +request 4, +speakFor 3, +you 4',
    request:
      '1, +resumeNamed 3, +role 2, +signal -2, +someone -1, +sought 2, +speakFor 3, +talk -2, +theirCompany 2, +wh -2, +wish -3, +worker -3, +yourPlace 1, ~generic -1, ~i 1, ~it 1, ~subject 2',
    resumeNamed: '1, +you 2, ~attach 2, ~cv 2, ~i 2',
    role: '4, +you 1, +yourPlace 1, ~i 2',
    seek: '1, +sought 2, +subject 2, +wish 2, +wonder -2, +yourPlace 3',
    signal: '3, +something 3, +speakFor 2, +subject 1, +talk 1, +wanted 4, +wish -3, ~generic 2',
    someone: '-2, +speakFor -2, +talk -2, +wh -5, +worker -2, +you -2, +yourPlace -2',
    something:
      '1, +sought 2, +talk -1, +topic -1, +wh -3, +wonder -3, +worker -1, ~i 1, ~request 1, ~signal 1, ~wh -2, ~wish 2',
    sought: '2, +wanted -2, +wh -1, +wish 2, +yourPlace 3, ~it -1, ~signal -3',
    speakFor: '+wish 2, +worker -4, +yourPlace 6, ~if 1, ~offer 1, ~subject 2',
    subject:
      '-5, +talk -3, +talkTime -1, +wanted 4, +when -1, +wish 2, +workTime 2, +worker 3, +you 5, ~and -3, ~offer -1, ~vacate 3, ~wish -2, ~you 2',
    talk: '-3, +wish -1, +worker -2',
    talkTime: '-8, +wish -2, +you -3, +yourPlace -1, ~ask -2, ~hour -1, ~if -1, ~you -1',
    theirCompany: '1, +worker 2, ~i 2, ~subject 1, ~wish 2',
    topic: '-3, +you -2, ~ask -1',
    vacate: '2, +worker 1, +you 1',
    wanted: '5, +wish 1, +worker 1, ~generic 2, ~if 4, ~vacate 3, ~you 2',
    wh: '-5, +wish 7, +wonder -3, +worker -7, +you 1, +yourPlace -5, ~i -3, ~it -3, ~wish -3',
    when: '-4, +you -2, +yourPlace -1',
    wish: '+worker -1, +yourPlace 3, ~arise -2, ~i 2, ~looking 1, ~seek 1, ~talk -2, ~wh -1',
    wonder: '-2, +worker -1, ~generic -1',
    workTime: '4, +you 3, +yourPlace 3',
    worker: '-1, +you 5, ~and 5, ~ask 2, ~i 3, ~if 1, ~it 3, ~request 4, ~signal 1, ~wh -1, ~you 1',
    you: '-10, +yourPlace 3, ~and 2, ~ask 4, ~attach 2, ~but 2, ~hookThing -1, ~i 5, ~offer 1, ~request 1, ~seek 1, ~signal 1, ~speakFor 1, ~subject 4, ~wh -2, ~wish 2',
    yourPlace: '3, ~and 3, ~ask 4, ~i 6, ~offer 2, ~request 1, ~subject 2, ~wish 1',
    '~': '~advice -3, ~and -6, ~ask -2, ~attach 3, ~but -3, ~closing -7, ~curious -1, ~cv 1, ~generic -6, ~have -3, ~hook -10, ~hookThing -5, ~hour -3, ~i -9, ~if 1, ~it -5, ~learn -4, ~not -6, ~notAJob -2, ~or -2, ~pass 1, ~possessive -4, ~reassure -2, ~seek 2, ~settled -4, ~subject -6, ~talk -3, ~topic -2, ~vacate 3, ~wh -7, ~when -1, ~you -5',
  },
};
