import type { Weights } from './evidence';

// Made by `npm run fit:review` from the labelled drafts; not to be changed by hand.

export const jobAskStart = -18;

export const jobAskWeights: Weights = {
  aboutMe:
    '3, +and -1, +asked 3, +boss 2, +generic 2, +i 2, +it 1, +possessive 2, +question 3, +request 3, +speakFor 1, +you 5',
  advice:
    '-7, +and -1, +ask -2, +asked -1, +generic -3, +have -1, +i -1, +it -1, +job -3, +minutes -2, +question -1, +request -1, +seek -2, +sought -2, +talkTime -2, +wish -1, +you -4, +yourPlace -1',
  and: '-8, +asked 3, +generic -3, +have -2, +i -1, +idiom 5, +looking 1, +need 3, +notReally 1, +offer 2, +question 3, +seek 2, +someone 2, +speakFor -2, +when -1, +wish 2, +worker -2, +you 2, ~it -1, ~not -2, ~wh -1, ~yourPlace 2',
  any: '2, +arise -2, +asked 3, +generic -1, +have 2, +idiom 1, +if -2, +job 2, +logistics -3, +need 1, +question 3, +request 2, +sought 4, +worker 1, +you 2, +yourPlace -2, ~and 2, ~i 2, ~offer 2',
  apply: '4, +asked 3, +generic 2, +i 4, +job 1, +possessive 2, +question 3, +subject 1, +you 3, +yourPlace 2',
  arise:
    '5, +disclaimed 2, +forMe 2, +generic 2, +i 4, +if 6, +it 2, +job 3, +learn -1, +logistics -2, +possessive -4, +signal 4, +something 6, +sought 2, +subject 2, +yourPlace -3, ~i 3, ~request 2, ~signal 2, ~subject -1, ~wish 1, ~you 1',
  ask: '+boss 3, +canStart 3, +cv 2, +disclaimed -1, +forMe -1, +have -1, +help 2, +hire 2, +hookThing -3, +i 5, +idiom 4, +it 3, +join 2, +logistics -1, +need -1, +or -3, +pass 3, +recruiter 2, +refer 3, +resumeNamed 2, +role 2, +signal -1, +someone -2, +talk -4, +talkTime -2, +wanted 1, +wish -2, +wonder 1, +yourPlace 4, ~and 1, ~you 2',
  asked:
    '-5, +criteria -6, +cv 1, +deeper -2, +field -5, +generic 1, +have 3, +help 2, +hire 10, +hook 2, +hour -2, +i 5, +idiom 9, +if -4, +it -2, +job 2, +join -1, +logistics -2, +need 2, +not 1, +notAJob -1, +offer -2, +opening 4, +opportunity 2, +pass 2, +question -1, +recruiter 2, +refer 3, +resumeNamed 2, +role 2, +someone -4, +something -1, +sought 2, +talk -1, +talkTime -2, +topic -2, +wh -7, +when -2, +wish -2, +wonder -2, +workTime 1, +worker 6, +you 2, +yourPlace 1, ~and 2, ~but 1, ~i 2, ~not 2, ~offer -1, ~pass 1, ~wh -4, ~wonder 2',
  attach: '+cv 3, +generic -1, +idiom 1, +it 2, +pass 3, +yourPlace -1',
  aware: '-1',
  boss: '4, +cv 2, +generic 1, +i 4, +it 2, +news 1, +pass 2, +request 5, +resumeNamed 2, +speakFor 4, +wh -2, +you 3, +yourPlace -2, ~i 1',
  but: '+disclaimed 2, +generic 2, +i 3, +if 2, +worker 1, +you 2, ~and -2, ~closing -1',
  canStart: '11, +generic 4, +i 10, +offer 5, +subject 4, +wanted 2, +wish 2, ~and 3, ~generic 2, ~if 1, ~you 1',
  closing: '-5, +generic -1, +i -1, +job -1, +news -1, +possessive -1, +you -2, ~and -1, ~but -1',
  criteria: '-5, +generic -4, +hire -5, +job -4, +need -1, +question -6, +something -3, +worker -3, +you -2',
  curious: '-3, +i -2',
  cv: '4, +i 3, +if 1, +it 1, +pass 5, +possessive 2, +question 1, +request 2, +worker -2, +you 4',
  deeper:
    '-2, +forMe 1, +idiom 2, +if -1, +need 2, +offer 1, +possessive -2, +question -2, +someone -1, +wanted 1, +wh -1, +you -2, +yourPlace 2, ~and 2, ~subject 2',
  disclaimed:
    '-6, +generic -2, +hook -2, +i -3, +if 4, +possessive -2, +request -2, +resumeNamed -2, +something 2, +subject -2, +you -1, ~but 2, ~hook -2, ~not 2, ~wish 1',
  field: '-7, +generic -2, +it -4, +possessive -1, +question -5, +someone -3, +worker -5, +you -2',
  forMe: '4, +generic 1, +have 3, +i 1, +request 2, +wish 1, +worker 6, +you 3, ~i 1, ~subject 1',
  generic:
    '-9, +help 3, +hire 4, +hook -2, +hookThing -1, +i 3, +idiom 11, +if 3, +inYour 2, +introduce -1, +it 1, +job 4, +learn -4, +logistics -3, +minutes 1, +news -1, +notReally 2, +offer 2, +opening 4, +opportunity 2, +question 3, +recruiter 1, +refer 4, +request 3, +role 2, +signal 1, +someone -1, +something -5, +speakFor 3, +topic -3, +vacate 1, +wanted 2, +wh -5, +when -1, +wish 3, +workTime 3, +worker 1, +you 2, +yourPlace 5, ~and 4, ~ask 2, ~i 1, ~if 1, ~it 3, ~learn -1, ~not 2, ~offer -2, ~request 3, ~signal 2, ~subject -2, ~when 1, ~wish 1, ~you 2',
  gush: '-1',
  have: '+idiom -5, +job 5, +news -2, +opening 4, +question 3, +role 5, +something 3, +sought 4, +talk -1, +talkTime -2, +wh -1, +yourPlace 1',
  help: '4, +i 3, +question 2, +request 1, +you 3',
  hire: '9, +i 6, +if 7, +it 1, +job -5, +learn 1, +need -4, +question 10, +request 4, +someone 1, +wh -3, +wish 1, +wonder 1, +worker 3, +you 5, ~and 2, ~generic 1, ~i 2',
  hook: '-6, +i -3, +if 1, +need 2, +possessive -2, +question 2, +request -2, +you -3',
  hookThing: '-4, +i -4, +possessive -4, +reading -2, +wish -3, +you -4',
  hour: '+question -2, +talkTime -2',
  i: '-13, +idiom 12, +if 7, +introduce -1, +it 4, +job 6, +join 6, +learn -3, +looking 4, +notReally 2, +offer 2, +opportunity 3, +pass 3, +perceive -3, +possessive 1, +question 5, +reading -1, +reassure -1, +recruiter 2, +refer 6, +request 3, +resumeNamed -2, +role 3, +seek 5, +something 1, +subject -4, +talk -5, +talkTime -2, +topic -2, +vacate 3, +wanted 4, +when -1, +wish 5, +workTime 3, +worker -1, +you 2, +yourPlace 4, ~and 2, ~forMe 2, ~generic 2, ~hookThing -1, ~hour -2, ~if 6, ~learn -1, ~need 2, ~offer -1, ~settled -1, ~talk -2, ~vacate 4, ~wh -2, ~worker 3, ~you 1, ~yourPlace 1',
  idiom:
    '25, +if 3, +introduce 2, +it 9, +job 2, +join 2, +learn 3, +news 2, +notAJob 1, +offer 3, +possessive 1, +question 9, +request 5, +something 3, +speakFor 2, +subject 7, +wh 6, +wish 6, +wonder 2, +worker 1, +you 5, +yourPlace 1, ~and 3, ~arise 2, ~ask 2, ~generic 3, ~have 1, ~i 5, ~if 5, ~it 2, ~need 2, ~offer 2, ~possessive 2, ~request 2, ~something 2, ~wish 2, ~worker 3, ~you 3, ~yourPlace 1',
  if: '3, +it 3, +job 2, +logistics -3, +need 9, +news 2, +notReally -3, +offer 1, +opening 3, +or -2, +question -4, +request -1, +resumeNamed 2, +role 2, +signal 5, +someone 1, +something 3, +sought 3, +talkTime -1, +theirCompany 2, +vacate 2, +wish 1, +wonder 3, +worker 5, +you 7, ~and 2, ~attach 2, ~but 2, ~i 5, ~offer 2, ~request 4, ~seek 2, ~signal 3, ~speakFor 3, ~subject 4, ~wish 1, ~you 1',
  inYour: '+opening -4, +speakFor -1, +wish 2, +worker -4',
  introduce: '+it 1, +offer -1, +pass 2, +recruiter 3, +request 2, +worker -1, +you -1',
  it: '-6, +job 3, +learn -3, +looking -3, +need 2, +notAJob -1, +opening 2, +pass 2, +recruiter 2, +refer 2, +request 4, +resumeNamed 4, +role 2, +seek 2, +something 2, +speakFor 3, +subject -3, +wanted 1, +wh -2, +wonder 1, ~arise -1, ~attach 2, ~cv 2, ~i 2, ~job 2, ~learn -1, ~wh -1, ~wish 1',
  job: '7, +looking 2, +need -2, +news 2, +or 2, +question 2, +seek 1, +signal 3, +someone -1, +sought 3, +speakFor -2, +subject 2, +wh -2, +wish 6, +wonder -3, +worker -6, +you 5, +yourPlace 3, ~and 2, ~if 2, ~request 2, ~signal 2, ~wish 2, ~you 2',
  join: '5, +learn -2, +question -1, +request 2, +signal 3, +subject 4, +wish 5, +you 5, +yourPlace 9, ~and 3, ~arise -1',
  learn:
    '-5, +possessive -2, +subject -2, +wh -2, +wish -4, +wonder -2, +yourPlace -1, ~i -2, ~it -1, ~wh -1, ~wish -2',
  logistics: '-2, +possessive -2, +question -2, +something -3, +talk 2, +you -3, +yourPlace -1, ~i 1',
  looking: '+notAJob 3, +seek 1',
  minutes: '-2, +talkTime -2',
  need: '8, +news 2, +offer 2, +question 3, +request 2, +signal 2, +someone 3, +something 4, +topic -1, +wh -2, +worker 10, +you 6, ~generic -1, ~i 5, ~offer 2, ~signal 2, ~subject 1, ~wish 2, ~you 2',
  news: '-10, +or -2, +resumeNamed 2, +someone -1, +sought 2, +subject -2, +talk -2, +vacate 1, +wish -2, ~i -1, ~need 1, ~signal 2',
  not: '1, +question 1, +worker 3',
  notAJob: '-3, +or -1, +question -1, +something 2, +sought 3',
  notMeeting: '2',
  notReally: '+question 1, +you 2, +yourPlace 2',
  offer:
    '3, +question -2, +request -2, +seek 2, +signal 3, +someone -2, +talk -3, +talkTime -1, +wanted 3, +wish 3, +you 1, ~and 2, ~generic 2, ~if 1, ~it 2, ~possessive 2, ~you 2',
  opening: '4, +question 4, +subject -3, +wish 3, +worker 1, ~i 2',
  opportunity: '4, +possessive 2, +question 2, +you 2, +yourPlace 2',
  or: '-3, +reading -2, +speakFor -3, +wish -3, ~ask 1',
  pass: '3, +question 2, +recruiter 3, +request 4, +resumeNamed 3, +you 1, ~attach 2',
  perceive: '-4, +possessive -4, +worker -4, +you -3, +yourPlace -4',
  possessive:
    '-1, +refer 2, +role 3, +someone -1, +something -1, +sought 2, +speakFor 3, +talk -2, +talkTime -1, +vacate 2, +wh -2, +wish 3, +you -1, +yourPlace 2, ~and -1, ~wh -4, ~wish 2',
  quarterHour: '-1, +talkTime -1',
  question:
    '-1, +recruiter 2, +refer 3, +resumeNamed 2, +role 3, +someone -4, +sought 2, +speakFor 1, +talk -1, +talkTime -2, +topic -2, +wh -7, +when -2, +wish -2, +wonder -2, +workTime 1, +worker 5, +you 4, +yourPlace 1, ~and 3, ~but 1, ~have 1, ~i 2, ~it 2, ~not 2, ~request 1, ~wh -2, ~wonder 2',
  reassure: '-3',
  recruiter: '4, +request 4, +resumeNamed 1, +someone 2, +worker 1, +you 3',
  refer: '8, +request 4, +speakFor 4, +you 4',
  request:
    '3, +resumeNamed 3, +role 2, +someone -2, +something -1, +sought 3, +speakFor 4, +talk -2, +theirCompany 2, +wh -2, +wish -4, +worker -3, +yourPlace 1, ~i 2, ~it 2, ~subject 2, ~wish 1',
  resumeNamed: '+sought -1, +wish -2, +you 1, ~attach 2, ~cv 3, ~i 2',
  role: '5, +speakFor -2, +wh -1, +wish 2, +worker 1, +you 3, ~i 2',
  seek: '2, +sought 1, +subject 2, +wish 1, +yourPlace 2',
  signal: '-1, +something 3, +speakFor 2, +subject 2, +talk 2, +wanted 4, +wish -2, ~and 1, ~generic 3',
  someone: '-2, +speakFor -2, +talk -2, +wh -4, +worker -2, +you -1, +yourPlace -2',
  something:
    '1, +sought 1, +talk -1, +topic -1, +wh -2, +wonder -3, +worker -1, ~i 2, ~request 1, ~signal 2, ~wh -1, ~wish 2',
  sought: '1, +wanted -3, +wh -1, +wish 3, +you 2, +yourPlace 4, ~it -1, ~signal -3',
  speakFor: '+wish 2, +worker -3, +yourPlace 3, ~offer 1, ~subject 2',
  subject:
    '-4, +talk -3, +talkTime -2, +wanted 4, +when -1, +wish 2, +workTime 1, +worker 1, +you 5, ~and -3, ~offer -1, ~vacate 3, ~wish -2, ~you 2',
  talk: '-4, +wish -1, +worker -2, +you -2',
  talkTime: '-7, +wish -2, +you -3, +yourPlace -1, ~ask -2, ~hour -1, ~if -2, ~you -1',
  theirCompany: '3, +worker 2, +you -2, ~i 2, ~subject 2, ~wish 2',
  topic: '-3, +you -2, ~ask -1',
  vacate: '4, +worker 3, +you 2',
  wanted: '5, +wish 1, +worker 1, ~generic 2, ~if 4, ~vacate 3, ~you 3',
  wh: '-9, +wish -2, +wonder -1, +worker -5, +you -5, +yourPlace -3, ~i -2, ~it -2, ~wish -2',
  when: '-3, +you -2',
  wish: '+worker 4, +yourPlace 9, ~arise -1, ~i 3, ~looking 2, ~seek 1, ~talk -2, ~wh -1',
  wonder: '-2, +worker -2',
  workTime: '4, +you 2, +yourPlace 3',
  worker: '1, +you 5, ~ask 2, ~but 1, ~i 2, ~if 1, ~it 2, ~request 3, ~signal 1, ~wh -4, ~wish 1, ~you 2',
  you: '-11, +yourPlace 4, ~and 2, ~ask 2, ~attach 2, ~but 2, ~i 6, ~offer 1, ~request 2, ~seek 2, ~signal 2, ~speakFor 1, ~subject 3, ~wh -3, ~wish 2',
  yourPlace: '3, ~and 1, ~ask 2, ~i 5, ~offer 2, ~request 2, ~wish 2',
  '~': '~advice -3, ~and -4, ~ask -1, ~attach 3, ~boss 2, ~but -1, ~closing -5, ~curious -1, ~cv 2, ~generic -5, ~have -1, ~hook -8, ~hookThing -4, ~hour -2, ~i -6, ~if 3, ~it -4, ~learn -3, ~not -7, ~notAJob -4, ~or -2, ~pass 2, ~possessive -2, ~reassure -1, ~seek 3, ~settled -3, ~subject -5, ~talk -3, ~topic -2, ~vacate 3, ~wh -7, ~when -3, ~you -3',
};
