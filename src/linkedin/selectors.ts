/**
 * Where things stand in LinkedIn's pages, as data. When LinkedIn changes, this file changes, and a fixture with it.
 * Alternatives are tried in order; `seen` is the first and last month a real page (or dated code of others) had it.
 * No alternative may rest on words of the interface; the one that does says so.
 */

export { NOTICE } from './notice/selectors';

export interface Alternative {
  readonly find: string;
  readonly seen: readonly [first: string, last: string];
  readonly why: string;
}

/** The server-driven layout: classes are build hashes, keys and addresses are not. */
export const SDUI = {
  /** Attributes that carry the key of a card, `…profile.card.ref<MEMBERID><Card>`. */
  cardKeys: [
    { find: 'componentkey', seen: ['2026-03', '2026-10'], why: 'the usual spelling, on wrapper and section' },
    { find: 'id', seen: ['2026-07', '2026-10'], why: 'instead of componentkey since summer 2026' },
    { find: 'data-component-key', seen: ['2026-07', '2026-10'], why: 'another spelling in the same months' },
  ],
  /** Marks of a card that hold no member id, and which card each names. */
  cardMarks: [
    { find: 'data-testid', begins: 'profile_', seen: ['2026-07', '2026-10'], why: 'profile_<Card>_<slug>' },
    {
      find: 'data-view-name',
      begins: 'profile-',
      seen: ['2026-03', '2026-03'],
      why: 'profile-card-<card>; gone in April',
    },
  ],
  screen: [{ find: '[data-sdui-screen]', seen: ['2026-01', '2026-10'], why: 'names the page whose content this is' }],
  profileScreen: /\.profile\.Profile$/,
  heading: [
    {
      find: '[componentkey^="ProfileVerificationTriggerRef-"] :is(h1,h2)',
      seen: ['2026-07', '2026-10'],
      why: 'summer 2026',
    },
    { find: 'a[href*="/in/"] :is(h1,h2)', seen: ['2026-04', '2026-10'], why: 'the name links to its own profile' },
    { find: 'h2', seen: ['2026-03', '2026-10'], why: 'the only h2 of the card' },
    { find: 'h1', seen: ['2026-10', '2026-10'], why: 'a note of October speaks of "the one h1"' },
  ],
  contactLink: [{ find: 'a[href*="overlay/contact-info"]', seen: ['2022-06', '2026-10'], why: 'every layout' }],
  toolbarLink: [
    { find: '[role="toolbar"] a[href*="/in/"]', seen: ['2026-04', '2026-10'], why: 'sticky header, outside main' },
  ],
  companyChip: [{ find: 'svg[id^="company-accent"]', seen: ['2026-04', '2026-10'], why: 'stays under the logo' }],
  schoolChip: [{ find: 'svg[id^="school-accent"]', seen: ['2026-04', '2026-10'], why: 'stays under the logo' }],
  longText: [
    { find: '[data-testid="expandable-text-box"]', seen: ['2026-03', '2026-10'], why: 'About and descriptions' },
  ],
  entry: [
    { find: '[componentkey^="entity-collection-item"]', seen: ['2026-03', '2026-10'], why: 'one entry of Experience' },
    { find: '[data-component-key^="entity-collection-item"]', seen: ['2026-07', '2026-10'], why: 'the other spelling' },
    { find: '[id^="entity-collection-item"]', seen: ['2026-07', '2026-10'], why: 'as the cards since summer 2026' },
  ],
  /** Inside a holder of cards that has been filled; before that it holds bare wrappers only. */
  arrived: [
    { find: '[data-sdui-component] *, p, h2', seen: ['2026-04', '2026-10'], why: 'also when all its cards are empty' },
  ],
  /** Entries without a key (Education) are told apart by their logos. */
  entryLogo: [
    {
      find: 'svg[id^="school-accent"],svg[id^="company-accent"]',
      seen: ['2026-04', '2026-10'],
      why: 'one for each entry',
    },
    { find: 'figure', seen: ['2026-03', '2026-10'], why: 'the frame of the logo' },
  ],
  /** Lines of an entry that are no facts about the role. */
  asideLine: [
    { find: '[data-testid="expandable-text-box"]', seen: ['2026-03', '2026-10'], why: 'the description' },
    { find: 'a[href*="/overlay/"]', seen: ['2026-03', '2026-10'], why: 'skills, media' },
    { find: 'svg[id^="linkedin-bug"]', seen: ['2026-04', '2026-10'], why: '"helped me get this job"' },
  ],
  nullState: [
    {
      find: '[componentkey^="ProfileNullStateCardAnchor"],[id^="ProfileNullStateCardAnchor"]',
      seen: ['2026-07', '2026-10'],
      why: 'the owner has none',
    },
  ],
} as const;

/** Which cards we read: how their keys end, and what looks alike but is another card. */
export const SDUI_CARDS = {
  topCard: { endings: ['Topcard'], not: [], views: ['profile-top-card'], holders: [], notHeldIn: [] },
  about: {
    endings: ['About'],
    not: [],
    views: ['profile-card-about'],
    holders: ['AboveActivity'],
    notHeldIn: ['AboveActivityTopcardOnly'],
  },
  experience: {
    endings: ['ExperienceTopLevelSection', 'ExperienceDetailsSection'],
    not: ['VolunteerExperience'],
    views: ['profile-card-experience'],
    holders: ['BelowActivityPart1', 'ExperienceOnly'],
    notHeldIn: ['BelowActivityPart1WithoutExp'],
  },
  education: {
    endings: ['EducationTopLevelSection', 'EducationDetailsSection'],
    not: [],
    views: ['profile-card-education'],
    holders: ['BelowActivityPart1'],
    notHeldIn: [],
  },
} as const;

/** Ember "pvs" (mid 2022 to 2026): structural classes became hashes, utility classes and anchor ids stayed. */
export const EMBER = {
  topCard: [
    { find: 'main section[data-member-id]', seen: ['2024-01', '2026-05'], why: 'a number, not the opaque id' },
    { find: 'main section.pv-top-card', seen: ['2022-06', '2024-12'], why: 'before structural classes became hashes' },
    { find: 'main .ph5:has(h1)', seen: ['2022-06', '2026-05'], why: 'padding of the card around the heading' },
  ],
  heading: [{ find: 'h1', seen: ['2022-06', '2026-05'], why: 'a contact dialog has its own h1, outside main' }],
  headline: [
    { find: '.text-body-medium.break-words', seen: ['2022-06', '2026-05'], why: 'utility classes' },
    { find: '[data-generated-suggestion-target]', seen: ['2024-01', '2026-05'], why: 'About has one too' },
  ],
  location: [
    {
      find: '.text-body-small.inline.t-black--light.break-words',
      seen: ['2022-06', '2026-05'],
      why: 'utility classes',
    },
    {
      find: 'span:has(+ span > a[href*="overlay/contact-info"])',
      seen: ['2024-01', '2026-05'],
      why: 'before the contact link',
    },
  ],
  degree: [{ find: '.dist-value', seen: ['2018-01', '2026-05'], why: 'badge beside the name' }],
  chips: [{ find: 'ul > li > button[aria-label]', seen: ['2022-06', '2026-05'], why: 'company first, then school' }],
  entity: [
    { find: '[data-view-name="profile-component-entity"]', seen: ['2023-06', '2026-05'], why: 'a role or an employer' },
    { find: '.pvs-entity', seen: ['2022-06', '2023-12'], why: 'before view names' },
    { find: 'li.artdeco-list__item', seen: ['2022-06', '2026-05'], why: 'the list row itself' },
  ],
  /** Within an entity: the roles under one employer. */
  groupedEntity: [
    { find: '[data-view-name="profile-component-entity"]', seen: ['2023-06', '2026-05'], why: 'as the entity itself' },
    { find: '.pvs-entity', seen: ['2022-06', '2023-12'], why: 'before view names' },
    { find: 'li', seen: ['2022-06', '2026-05'], why: 'the rows of the list in it' },
  ],
  below: [{ find: '.pvs-entity__sub-components, ul', seen: ['2022-06', '2026-05'], why: 'what hangs beneath' }],
  seenLine: [{ find: 'span[aria-hidden="true"]', seen: ['2022-06', '2026-05'], why: 'each text stands twice' }],
  aboutText: [
    { find: '.inline-show-more-text span[aria-hidden="true"]', seen: ['2022-06', '2024-01'], why: 'not collapsed' },
    {
      find: '[class*="inline-show-more-text"] span[aria-hidden="true"]',
      seen: ['2024-01', '2026-05'],
      why: 'collapsed or not',
    },
    {
      find: 'div:not(:has(h2)) span[aria-hidden="true"]',
      seen: ['2022-06', '2026-05'],
      why: 'the first beside the heading',
    },
  ],
  /** Anchor ids are English in every interface language. Those after Experience prove that it had its chance to load. */
  cardsAfterExperience: [
    'education',
    'licenses_and_certifications',
    'volunteering_experience',
    'skills',
    'languages',
    'interests',
  ],
} as const;

/** The public page, for who is not logged in. */
export const GUEST = {
  topCard: [{ find: '.top-card-layout', seen: ['2022-01', '2026-09'], why: 'guest pages keep readable classes' }],
  heading: [
    { find: '.top-card-layout__title', seen: ['2022-01', '2026-09'], why: 'the name' },
    { find: 'h1', seen: ['2022-01', '2026-09'], why: 'the only h1 of the card' },
  ],
  headline: [{ find: '.top-card-layout__headline', seen: ['2022-01', '2026-09'], why: 'sign-in dialogs have h2s too' }],
  location: [
    { find: '.profile-info-subheader span', seen: ['2023-01', '2026-09'], why: 'first of the line' },
    { find: '.top-card__subline-item', seen: ['2022-01', '2023-01'], why: 'older' },
  ],
  companyChip: [
    {
      find: '[data-section="currentPositionsDetails"] .top-card-link__description',
      seen: ['2022-01', '2024-12'],
      why: 'in the card only',
    },
    { find: 'a[href*="topcard-current-company"]', seen: ['2022-01', '2024-12'], why: 'by its tracking word' },
  ],
  schoolChip: [
    {
      find: '[data-section="educationsDetails"] .top-card-link__description',
      seen: ['2022-01', '2024-12'],
      why: 'in the card only',
    },
    { find: 'a[href*="topcard-school"]', seen: ['2022-01', '2024-12'], why: 'by its tracking word' },
  ],
  about: [
    {
      find: 'section[data-section="summary"] .core-section-container__content',
      seen: ['2022-01', '2026-09'],
      why: 'English in every language',
    },
  ],
  experience: [
    { find: 'section[data-section="experience"]', seen: ['2022-01', '2026-09'], why: 'English in every language' },
  ],
  experienceItem: [
    {
      find: '.experience-item, .experience-group-position',
      seen: ['2022-01', '2026-09'],
      why: 'data-section tells past as current',
    },
  ],
  education: [
    {
      find: 'section[data-section="educationsDetails"], section[data-section="education"]',
      seen: ['2022-01', '2026-09'],
      why: 'English in every language',
    },
  ],
  canonical: [{ find: 'link[rel="canonical"][href*="/in/"]', seen: ['2022-01', '2026-09'], why: 'whose page it is' }],
  linkedData: [
    { find: 'script[type="application/ld+json"]', seen: ['2022-01', '2026-09'], why: 'texts are asterisks since 2026' },
  ],
} as const;

/**
 * Pages that are none, wherever they stand. One simple selector each: a browser answers those from its indexes, lists
 * of them it has to try on every element (Chromium 156, measured).
 */
export const OTHER_PAGES = {
  /** Within <head>. */
  wallHead: [
    {
      find: 'meta[name="pageKey"][content*="auth_wall"]',
      seen: ['2018-01', '2026-10'],
      why: 'under a profile address too',
    },
    { find: 'link[rel="canonical"][href*="/authwall"]', seen: ['2018-01', '2026-10'], why: 'the same page' },
    { find: 'meta[name="pageKey"][content*="checkpoint"]', seen: ['2020-01', '2026-10'], why: 'identity checks' },
    { find: 'meta[name="pageKey"][content*="login"]', seen: ['2020-01', '2026-10'], why: 'log-in' },
  ],
  wall: [
    { find: '.authwall-join-form', seen: ['2018-01', '2026-10'], why: 'sign-up form' },
    { find: '.authwall-join-form__title', seen: ['2018-01', '2026-10'], why: 'its heading' },
    { find: 'form.login__form', seen: ['2020-01', '2026-10'], why: 'log-in form' },
    { find: 'form[action*="/checkpoint/lg/"]', seen: ['2020-01', '2026-10'], why: 'log-in form by its address' },
    { find: 'form[action*="/uas/login"]', seen: ['2018-01', '2026-10'], why: 'the older log-in form' },
  ],
  /** Within <head>. */
  notFoundHead: [
    { find: 'meta[name="pageKey"][content*="not_found"]', seen: ['2020-01', '2026-10'], why: 'GUESS' },
    { find: 'meta[name="pageKey"][content*="not-found"]', seen: ['2020-01', '2026-10'], why: 'GUESS' },
    { find: 'meta[name="pageKey"][content*="404"]', seen: ['2020-01', '2026-10'], why: 'GUESS' },
    { find: 'link[rel="canonical"][href$="/404/"]', seen: ['2020-01', '2026-10'], why: 'where LinkedIn leads to' },
  ],
  notFound: [
    { find: 'main[class*="not-found"]', seen: ['2020-01', '2026-10'], why: 'GUESS: class of the message' },
    { find: '.not-found', seen: ['2020-01', '2026-10'], why: 'GUESS' },
    { find: '.not-found__main', seen: ['2020-01', '2026-10'], why: 'GUESS' },
  ],
  /** English only: others end as unknown-layout. It never makes a page a profile, so no reading rests on it. */
  notFoundTitle: /^Profile not found \| LinkedIn$/i,
  /** Content of other pages that stays standing under a new address (soft navigation). */
  elsewhere: [
    { find: 'main .msg-thread', seen: ['2020-01', '2026-10'], why: 'Ember messaging' },
    { find: 'main form.msg-form', seen: ['2020-01', '2026-10'], why: 'Ember messaging' },
    { find: 'main .search-results-container', seen: ['2020-01', '2026-05'], why: 'Ember search' },
    { find: '[data-chameleon-result-urn]', seen: ['2024-01', '2026-05'], why: 'Ember search rows' },
    { find: 'main .mn-connections', seen: ['2020-01', '2026-05'], why: 'Ember network' },
    { find: 'main .scaffold-finite-scroll', seen: ['2020-01', '2026-05'], why: 'Ember feed' },
  ],
} as const;
