/**
 * What one look at an open LinkedIn page gave. Plain JSON, so it can be the value of an injected script.
 * Absence is a value (design decision 9): a field is either found, with where and how surely, or missing, with why.
 */
export type ProfileReading = ProfileRead | NotAProfile;

export interface ProfileRead {
  readonly kind: 'profile';
  readonly layout: 'sdui' | 'ember' | 'guest';
  /** Percent-decoded, lower case: the join key everywhere. */
  readonly slug: string;
  /** `ACoA…`, case kept. */
  readonly memberId?: string;
  readonly fields: ProfileFields;
  /** The employer and school named in the top card. No proof of a current job. */
  readonly latestShown?: { readonly company?: string; readonly school?: string };
  /** What agreed about who this person is: 'own-link', 'contact-link', 'title', 'toolbar', … */
  readonly witnesses: readonly string[];
  /** What the page holds but was not loaded or not understood, in codes. */
  readonly gaps: readonly string[];
}

export interface NotAProfile {
  readonly kind: 'not-a-profile';
  readonly reason: NotAProfileReason;
}

export type NotAProfileReason =
  | 'other-page'
  | 'wall'
  | 'not-found'
  | 'search'
  | 'messaging'
  | 'stale'
  | 'sub-page'
  | 'loading'
  | 'not-linkedin'
  | 'unknown-layout';

export interface ProfileFields {
  readonly name: Field<string>;
  readonly headline: Field<string>;
  readonly position: Field<string>;
  readonly company: Field<string>;
  readonly location: Field<string>;
  readonly degree: Field<Degree>;
  readonly about: Field<string>;
  readonly roles: Field<readonly Role[]>;
  readonly schools: Field<readonly School[]>;
}

export type Field<T> = Found<T> | Missing;

export interface Found<T> {
  readonly value: T;
  /** Where on the page: 'top-card', 'toolbar', 'experience', 'latest-shown', … */
  readonly source: string;
  readonly confidence: 'sure' | 'likely' | 'unsure';
}

export interface Missing {
  readonly missing: MissingReason;
}

/** not-loaded: further down, scroll and read again. not-shown: the page has none. not-understood: there, but not readable. */
export type MissingReason = 'not-loaded' | 'not-shown' | 'not-understood';

/** How far away in the user's network: 1 = connected. */
export type Degree = 1 | 2 | 3;

export interface Role {
  readonly title: string;
  readonly company?: string;
  readonly current: boolean;
  /** As the page words it ("Mar 2023", "gru 2021"); never parsed. */
  readonly from?: string;
  readonly to?: string;
}

export interface School {
  readonly name: string;
  readonly degree?: string;
  readonly from?: string;
  readonly to?: string;
}

export function isFound<T>(field: Field<T>): field is Found<T> {
  return 'value' in field;
}
