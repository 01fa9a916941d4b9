import type { Weights } from './evidence';

// Made by `npm run fit:review` from the labelled drafts; not to be changed by hand.

/** What speaks for a clause asking for a job (M36). */
export const asksForJobWeights: Weights = {
  start: -18,
  clues: {
    '<': 'advice -2, and -4, attach 1, aware -1, boss 1, closing -1, deeper -2, disclaimed -2, generic -1, hook 1, idiom 2, if -1, it -1, late -3, logistics -2, need 1, news -1, notAJob -1, opens -2, or -1, perceive 1, reassure -1, request -2, resumeNamed -1, settled -1, sought 1, subject -1, talk -1, topic -1, wh -2, wish -1, worker 2, yourPlace 2',
    '>': 'advice -3, and -3, apply 1, ask -1, asked -3, criteria -1, disclaimed -1, ends 2, generic -5, have -1, hook -2, hookThing -1, i -3, if -2, it -3, job -1, late -3, learn -1, logistics -1, minutes -2, news -2, not -1, notAJob -1, or -1, perceive -1, possessive -2, question -3, reading -1, someone -1, something -1, speakFor -1, talkTime -3, theirCompany -1, topic -1, wanted 2, wh -3, when -1, worker -1, you -6',
    aboutMe:
      '2, +ask 1, +asked 2, +cv 2, +generic 3, +i 2, +idiom -1, +it 1, +job 1, +notAJob 1, +question 1, +speakFor 1, +when 1, +wish 1, +you 1, ~generic 1, ~if 1, ~it 1, ~request 1, ~subject 1, ~you 1',
    advice:
      '-3, +and 1, +ask -2, +asked -1, +ends -1, +generic -1, +have -1, +i -2, +job 2, +possessive -1, +question -1, +request -1, +talkTime -1, +wish -1, +you -3, ~and -1, ~i -1',
    and: '-1, +any 1, +asked -1, +boss 1, +canStart 1, +deeper -1, +disclaimed -1, +ends -1, +hire -1, +i -1, +idiom 1, +learn -1, +looking 1, +need 1, +news -1, +opens -1, +pay 1, +possessive 1, +question -1, +seek 1, +subject 1, +wanted -1, +wh -1, +wish 2, +worker -1, +you 2, +yourPlace 1, ~curious -1, ~i -1, ~learn -1, ~not 1, ~request -1, ~seek -1, ~subject -2, ~wish -1, ~wonder -1, ~yourPlace 1',
    any: '1, +arise 1, +ask -1, +asked 1, +forMe 1, +generic 1, +have 1, +idiom 1, +inYour 1, +job 1, +question 1, +speakFor -1, +wish -1, +yourPlace 1, ~and 1',
    apply: '2, +ask 1, +asked 2, +cv 1, +i 2, +it 1, +question 1, ~ask 1, ~request 1, ~you 1',
    arise:
      '3, +but 1, +disclaimed 1, +ends 1, +forMe 1, +have 1, +i 2, +if 2, +job 1, +logistics -1, +need -1, +perceive -1, +possessive -1, +signal 1, +something 2, +wonder 1, ~generic 1, ~i 2, ~job 1, ~request 1, ~signal 1, ~subject 1, ~wish 1',
    ask: '+asked -2, +boss 2, +canStart 1, +cv 1, +ends -1, +generic 1, +have -1, +hire 2, +hour -1, +i 1, +idiom 2, +if -1, +introduce -1, +it 1, +job 2, +join 1, +minutes -1, +opening 1, +pass 1, +question -1, +recruiter 1, +refer 1, +role 1, +signal -1, +talk -2, +talkTime -2, +wanted 1, +when 1, +workTime 1, +worker 2, ~i 1, ~if -1, ~yourPlace 1',
    asked:
      '-1, +boss 1, +criteria -2, +cv 2, +deeper -2, +ends 3, +field -2, +generic -2, +have 1, +hire 4, +hour -1, +howMuch -1, +i 4, +idiom 3, +if -2, +it -2, +join -1, +learn -1, +minutes -1, +need 2, +news -1, +notAJob -1, +notReally 1, +opening 1, +or -2, +pass 1, +reading -1, +recruiter 1, +refer 1, +request 1, +someone -2, +something -1, +sought 2, +speakFor 1, +subject 1, +talk -3, +talkTime -2, +topic -2, +wh -4, +when -2, +wish 1, +workTime 1, +worker 1, ~and 1, ~attach 1, ~closing 1, ~deeper -1, ~generic 1, ~hook 1, ~i 3, ~if -2, ~it 1, ~job 1, ~not 1, ~opening 1, ~or -1, ~pass 1, ~possessive -1, ~seek 1, ~someone -1, ~topic -1, ~wh -4, ~wish 1, ~you -1, ~yourPlace 1',
    attach: '1, +cv 1, +have -1, +introduce 1, +it 1, +pass 1, +recruiter 1, +wanted 1',
    aware: '+subject -1',
    boss: '2, +cv 1, +ends 1, +generic 1, +i 2, +if 1, +it 1, +offer 1, +pass 1, +possessive 1, +question 1, +recruiter 1, +request 2, +resumeNamed 1, +signal 1, +speakFor 2, +you 2, +yourPlace -2, ~i 1',
    but: '1, +disclaimed 1, +generic 1, +i 1, +if 1, +it 1, +signal 1, +something 1, +you 1, ~not 1, ~offer 1, ~reassure 1, ~subject 1, ~wish 1',
    canStart: '5, +generic 2, +i 4, +it 1, +offer 3, +signal 1, +subject 2, +wish 1, +you 1',
    closing: '-2, +generic -1, +i -1, +speakFor -1, +you -1',
    criteria: '-1, +generic -1, +hire -2, +job -1, +question -2, +something -1, +worker -1, +you -1',
    curious: '-2, +generic -1, +i -2, +if -1, +subject -1, +wonder -1, +you -1',
    cv: '3, +generic 1, +i 4, +introduce 1, +it 1, +pass 1, +possessive 1, +question 1, +request 1, +speakFor 1, +subject 1, +you 1, ~ask 1, ~if 1, ~it 1, ~request 1, ~you 1',
    deeper: '-1, +generic -1, +or -1, +question -1, +something -1, +you -1, +yourPlace 1, ~wh -1',
    disclaimed:
      '-2, +ends -2, +generic -1, +i -2, +if 1, +possessive -1, +resumeNamed -1, +something 1, +subject -2, +worker 1, +you -1, ~but 1, ~generic -1',
    ends: '-1, +hire 1, +i -2, +idiom 2, +if 2, +job 1, +join 1, +minutes -1, +need 1, +offer 1, +pass 1, +question 3, +refer 1, +role 1, +signal 1, +someone 1, +talkTime -2, +theirCompany 1, +wanted 2, +worker 3, +yourPlace 2, ~i 1, ~idiom 1, ~if 1, ~not -1, ~reassure -1, ~signal 1, ~subject 1, ~wish 1, ~worker 1',
    field: '-1, +generic -1, +have -1, +possessive -1, +question -2, +typical -1, +worker -1, +you -1, +yourPlace -1',
    fit: '2, +generic 1, +i 1, +possessive 1, +you 2, +yourPlace 1',
    forMe:
      '2, +have 1, +hire 1, +i 1, +opportunity 1, +question 1, +request -1, +someone 1, +something 1, +wh 1, +worker 1, +you 2, +yourPlace 1, ~job 1',
    generic:
      '-1, +help 1, +hire 1, +hook -1, +idiom 5, +if 2, +inYour 1, +introduce -1, +job 3, +learn -1, +logistics -2, +minutes 1, +news -1, +notAJob -2, +opening 2, +opens -1, +opportunity 1, +or -1, +pay 1, +perceive -1, +praise -1, +reading -1, +reassure -1, +recruiter 1, +refer 2, +request 3, +role 1, +seek 2, +signal 2, +someone -1, +sought 2, +speakFor 1, +talk -1, +theirCompany 1, +topic -2, +wanted 1, +wh -2, +wish 1, +workTime 2, +worker 1, +yourPlace 2, ~and 1, ~curious -1, ~deeper 1, ~i 1, ~idiom 1, ~it -2, ~learn -1, ~not 1, ~request 1, ~signal 1, ~someone -1, ~subject -1, ~talk -1, ~when 1, ~wish 1, ~you 1',
    gush: '-1',
    have: '1, +hire 1, +idiom 1, +if -1, +introduce -1, +job 1, +opening 1, +opportunity 1, +possessive 1, +question 1, +request 1, +something 1, +sought 1, +speakFor -1, +talk -1, +talkTime -1, +worker 1, +you 1, +yourPlace 1, ~ask -1, ~i 1, ~job 1, ~request -1, ~wh -1, ~you -1',
    help: '2, +i 1, +job 1, +question 1, +request 1, +sought 1, +speakFor 1, +you 1, +yourPlace 1',
    hire: '5, +i 1, +if 2, +it 1, +job -1, +learn 1, +need -1, +or -1, +possessive -2, +question 5, +recruiter 1, +request 3, +signal 1, +theirCompany 1, +wh -1, +wonder 1, +worker 2, +you 2, ~if -1',
    hook: '-4, +i -2, +possessive -1, +request -1, +worker -1, +you -3',
    hookThing: '-3, +i -2, +it -1, +reading -1, +subject -1, +you -2',
    hour: '+it -1, +oneHour -1, +question -1, +talkTime -1, +you -1',
    howMuch: '+question -1',
    i: '+idiom 7, +if 2, +introduce -1, +job 3, +join 3, +late -1, +learn -3, +need -1, +news -1, +notAJob -1, +offer 1, +opens -2, +opportunity 1, +pass 1, +pay 1, +perceive -2, +possessive 2, +question 5, +reading -1, +reassure -1, +recruiter 2, +refer 2, +resumeNamed -1, +seek 1, +signal 1, +something 1, +sought 1, +talk -3, +talkTime -1, +theirCompany 1, +topic -1, +vacate 1, +wanted 3, +wish 1, +wonder -2, +workTime 1, +you 1, +yourPlace 3, ~aware 1, ~boss 1, ~but -1, ~curious -1, ~idiom 1, ~if 2, ~introduce 1, ~job -1, ~learn -1, ~need 1, ~not -1, ~notAJob -1, ~perceive 1, ~reading -1, ~reassure -2, ~request 1, ~settled -1, ~subject -1, ~talk -1, ~topic -1, ~vacate 1, ~wish -1, ~wonder -1, ~worker 1, ~you 2, ~yourPlace 1',
    idiom:
      '11, +introduce 1, +it 2, +job 1, +join 1, +learn 2, +news 1, +notAJob 1, +offer 1, +or 1, +possessive 1, +question 4, +request 2, +seek 1, +speakFor 2, +subject 2, +talk 1, +wanted 1, +wh 2, +wish 2, +wonder 1, +worker 2, +you 3, ~and 2, ~generic 2, ~i 2, ~if 1, ~offer 1, ~possessive 1, ~request 1, ~something 1, ~subject 1, ~wh 1, ~worker 1, ~you 2',
    if: '3, +job 1, +logistics -1, +need 1, +notAJob -1, +notReally -1, +opening 1, +question -1, +request -1, +resumeNamed 1, +role 1, +seek -1, +signal 1, +someone -1, +speakFor -1, +subject -1, +talk -1, +theirCompany 1, +vacate 1, +wish -2, +wonder 1, +worker 2, +you 1, +yourPlace 1, ~aboutMe 1, ~attach 1, ~but 1, ~cv 1, ~generic 1, ~i 2, ~it 1, ~job 1, ~seek 1, ~signal 1, ~subject 1, ~wh -1, ~wish 1, ~you 1',
    inYour: '1, +possessive 1, +something 1, +you 1, +yourPlace 2',
    introduce:
      '-1, +pass 1, +recruiter 2, +someone -1, +something -1, +subject -1, +talk -1, +wish -1, +worker -1, +you -2, +yourPlace -1, ~wh 1',
    it: '-1, +job 1, +learn -1, +news -1, +notAJob -1, +opens -1, +or -1, +pass 1, +perceive -1, +question -1, +reading -1, +recruiter 1, +refer 1, +request 1, +resumeNamed 1, +role 1, +sought 1, +speakFor 1, +talk -1, +topic -1, +wh -1, +wish 2, +worker 1, ~cv 1, ~i 1, ~if -1, ~wish 1, ~yourPlace 1',
    job: '5, +minutes 1, +need -2, +offer 1, +request 2, +role -1, +seek 1, +signal 2, +someone -1, +sought 1, +speakFor 1, +talk 1, +talkTime 1, +when -1, +wish 4, +wonder 2, +worker -1, +you 2, +yourPlace 2, ~but -1, ~i 1, ~if 1, ~it -2, ~learn -1, ~offer 1, ~request 1, ~wh -1, ~wish 1',
    join: '4, +offer 1, +possessive 1, +question -1, +request 1, +seek 1, +signal 1, +speakFor 1, +subject 1, +wish 2, +worker 1, +you 3, +yourPlace 4',
    late: '-2, +yourPlace 1',
    learn:
      '-3, +notAJob -1, +offer -1, +possessive -1, +question -1, +subject -1, +talk 1, +wh -2, +wish -3, +wonder -1, +you -2, ~and -1, ~generic -1',
    logistics: '-2, +possessive -1',
    looking: '~subject -1',
    minutes: '+question -1',
    need: '3, +not 1, +or 1, +possessive -1, +question 3, +seek -1, +someone 1, +wish -1, +worker 5, +you 3, ~generic 1, ~it -1, ~wish 1, ~you 1',
    news: '-4, +opens -1, +signal 1, +subject -2, +wanted 1, +wh -1, +you -1, ~and -1, ~generic -1, ~wh -1',
    not: '+worker 1',
    notAJob: '-2, +offer -1, +question -1, +speakFor -1',
    notReally: '+possessive 1, +question 1, +something -1, +wish 1, ~and -1, ~ask -1, ~not -1',
    offer:
      '2, +someone -1, +subject 1, +talk -1, +wanted 2, +wonder -1, +workTime 1, +you -1, +yourPlace -1, ~and 1, ~deeper -1, ~yourPlace 1',
    oneHour: '-1, +talkTime -1',
    opening: '3, +question 1, +request 1, +signal 1, +wonder 1, +worker 1, +yourPlace 1',
    opens: '-5, +subject -1, +you -1, ~and -1, ~generic -1, ~i -1, ~subject -1',
    opportunity: '2, +wish 1, +you 1, +yourPlace 1',
    or: '-1, +possessive -1, +question -2, +reading -1, +someone 1, +worker 1',
    pass: '1, +recruiter 1, +request 1, +resumeNamed 1, +you 1, ~attach 1, ~cv 1',
    pay: '1, +you 1',
    perceive: '-2, +subject -1, +worker -1',
    possessive:
      '+praise 1, +signal 1, +someone -1, +subject 2, +topic -1, +wanted -1, +wh -1, +wish 2, +worker -1, +yourPlace 2, ~and 1, ~signal -1, ~wish 1',
    praise: '-1',
    quarterHour: '-1, +talkTime -1',
    question:
      '+recruiter 1, +refer 1, +request 1, +someone -2, +sought 1, +speakFor 1, +subject 1, +talk -3, +talkTime -2, +topic -2, +wh -4, +when -1, +workTime 1, +worker 3, +you 1, ~and 1, ~closing 1, ~generic 1, ~hook 1, ~i 3, ~if -1, ~it 2, ~not 1, ~seek 1, ~someone -1, ~subject 1, ~wh -1, ~wish 1, ~wonder 1, ~yourPlace 1',
    reading: '-2, +wish -1',
    reassure: '-1',
    recruiter: '2, +request 1, +someone 1, +speakFor 1, +you 2',
    refer: '3, +request 1, +speakFor 1, +you 1, ~and 1',
    request:
      '1, +signal -1, +someone -2, +sought 1, +speakFor 1, +subject -1, +talk -2, +talkTime -1, +wanted 1, +yourPlace 1, ~hook 1, ~i 2, ~subject 2',
    resumeNamed: '1, +someone 1, +worker 1, +you 1, ~attach 1, ~cv 1, ~i 1',
    role: '2, +sought 1, +subject 1, +wish 1, +wonder 1, +you 1, +yourPlace 1, ~i 1',
    seek: '1, +something 1, +sought 1, +talk -1, +you 1, +yourPlace 1, ~not -1, ~subject -1, ~wh 1',
    signal: '2, +something 1, +subject 1, +vacate 1, +wanted 2, +worker 1, +you -2, ~and 2, ~generic 1',
    someone: '-2, +something -1, +speakFor -2, +talk -1, +wish -1, +worker -1, +you -2, +yourPlace -1, ~wish -1',
    something:
      '1, +sought 1, +speakFor -2, +wh -1, +wish 1, +wonder 1, +you 2, ~ask -1, ~generic 1, ~i 1, ~job 1, ~seek 1, ~subject -1',
    sought: '2, +speakFor 1, +subject 1, +wish 1, +you 2, +yourPlace 1, ~and 1, ~looking 1',
    speakFor: '1, +worker -1, ~and 1, ~generic 1, ~i 1, ~request 1',
    subject:
      '+talk -1, +talkTime -1, +wanted 3, +wish 1, +wonder -1, +workTime 1, +worker -1, +you 3, +yourPlace 1, ~boss 1, ~hook 1, ~job -1, ~learn -1, ~possessive 1, ~reading -1, ~reassure -1, ~request -1, ~seek -1, ~vacate 1, ~wish -1, ~wonder -1, ~worker 2, ~you 1, ~yourPlace 1',
    talk: '-4, +wish -1, +you -2, +yourPlace -1',
    talkTime: '-3, +wish -1, +worker 1, +you -1, ~ask -1, ~i -1, ~you -1',
    theirCompany: '1',
    topic: '-2, +you -1, +yourPlace -1',
    typical: '+yourPlace 1',
    vacate: '1, +worker 1, +you 1',
    wanted: '2, +wish 2, +you -1, ~and 1, ~hire -1, ~i -1, ~job -1, ~possessive -1, ~vacate 1',
    wh: '-5, +wish -2, +wonder -2, +worker -2, +you -2, +yourPlace -1, ~and -1, ~generic -1, ~i -1',
    when: '-2',
    wish: '2, +wonder -1, +workTime 1, +you 2, +yourPlace 5, ~advice -1, ~and 2, ~ask -1, ~aware 1, ~boss 1, ~deeper -1, ~generic 1, ~i 1, ~need 1, ~not -1, ~offer -1, ~perceive 1, ~someone -1, ~talk -1, ~worker -1, ~yourPlace 1',
    wonder: '-1, +yourPlace 1, ~worker -1',
    workTime: '3, +you 1, +yourPlace 1',
    worker: '3, +you 3, ~learn -1, ~not 1, ~seek 1, ~wh -1, ~wish -1',
    you: '+yourPlace 3, ~and 1, ~attach 1, ~i 1, ~idiom 1, ~if -1, ~job 1, ~seek 1, ~something 1, ~subject 1',
    yourPlace:
      '3, ~and 2, ~ask 1, ~generic 1, ~have 1, ~i 3, ~it 1, ~not 1, ~request 1, ~seek 1, ~signal 1, ~subject 1, ~wish 1',
    '~': 'advice -2, attach 1, boss 1, canStart 1, curious -1, deeper -1, have -1, hire -1, hookThing -1, i 3, idiom 2, it -1, job -1, learn -2, need 1, not -1, notAJob -1, or -1, reading -1, reassure -1, settled -2, someone -1, something -1, subject -2, talk -2, topic -1, vacate 1, wh -3, wonder -1, workTime 1, you 1, yourPlace 2',
  },
};
