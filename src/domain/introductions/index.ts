/** Introductions: who led to whom, the way to somebody, and whom to ask for the next one. M15, M53, M56. */
export { around, type Part } from './around';
export { foldedPerson } from './foldedPerson';
export { type Branch, firstLines, forestOf, joinedAndAlone } from './forest';
export { type Introduction, standingIntroductions } from './introduction';
export { type NearFinder, type NearTarget, nearTo, type WantedTarget } from './nearTarget';
export { type Link, leadingTo, type Member, type Network, networkOf, type Way } from './network';
export { pathTo, type Stop } from './pathTo';
export { lookingForPaths, type WarmPath, warmPathsTo } from './warmPaths';
export type { Warmth, WarmthFacts } from './warmth';
export { type Closeness, type ReasonToAsk, type Sought, type ToAsk, whomToAsk } from './whomToAsk';
