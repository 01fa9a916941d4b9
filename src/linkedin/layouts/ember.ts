import type { Degree, Field, ProfileReading } from '../../domain/person/reading';
import { profileSlugOf } from '../addresses';
import { absolute, agreedMemberId, type CardLinks, linksOf, memberIdIn } from '../cardLinks';
import { LIMITS, proseOf, textOf } from '../cleanText';
import { degreeOf } from '../degree';
import { currentWork, latestOf, listed, missing, shown } from '../fields';
import { allOf, firstOf } from '../find';
import { headingOf } from '../heading';
import { EMBER } from '../selectors';
import { titleAgrees } from '../titleWitness';
import { identify, type Whom } from '../whom';
import { chipsOf, type Known } from './emberChips';
import { readEmberRoles, readEmberSchools } from './emberEntries';

/** The Ember "pvs" layout (mid 2022 to 2026). Undefined when the document has no such top card. */
export function readEmber(document: Document, whom: Whom): ProfileReading | undefined {
  const card = firstOf(document, EMBER.topCard);
  if (card === undefined) return undefined;
  const links = linksOf(card);
  const identity = identify(whom, links, undefined);
  if (identity.slug === undefined)
    return { kind: 'not-a-profile', reason: identity.contradicted ? 'stale' : 'loading' };
  const { text: name, elsewhere } = headingOf(card, EMBER.heading, identity.slug);
  if (elsewhere) return { kind: 'not-a-profile', reason: 'stale' };
  if (name === undefined) return { kind: 'not-a-profile', reason: 'loading' };
  const byTitle = titleAgrees(document, name);
  if (byTitle === false) return { kind: 'not-a-profile', reason: 'stale' };

  const experience = sectionOf(document, 'experience');
  const education = sectionOf(document, 'education');
  const rest = EMBER.cardsAfterExperience.some((id) => sectionOf(document, id) !== undefined)
    ? 'not-shown'
    : 'not-loaded';
  const roles = listed(
    experience ? readEmberRoles(experience) : [],
    'experience',
    experience ? 'not-understood' : rest,
  );
  const schools = listed(
    education ? readEmberSchools(education) : [],
    'education',
    education ? 'not-understood' : rest,
  );
  const headline = shown(textOf(firstOf(card, EMBER.headline), LIMITS.headline), 'top-card');
  const chips = chipsOf(card, { roles, schools, headline } satisfies Known);
  const memberId = whom.memberId ?? memberIdOf(document, links, identity.slug);
  return {
    kind: 'profile',
    layout: 'ember',
    slug: identity.slug,
    ...(memberId === undefined ? {} : { memberId }),
    fields: {
      name: { value: name, source: 'top-card', confidence: byTitle ? 'sure' : 'likely' },
      headline,
      ...currentWork(roles, chips.company),
      location: shown(textOf(firstOf(card, EMBER.location)), 'top-card'),
      degree: degreeIn(card),
      about: aboutOf(document),
      roles,
      schools,
    },
    ...latestOf(chips.company, chips.school),
    witnesses: [...identity.witnesses, ...(byTitle ? ['title'] : [])],
    gaps: [
      ...('missing' in roles && roles.missing !== 'not-shown' ? [`experience-${roles.missing}`] : []),
      ...('missing' in schools && schools.missing !== 'not-shown' ? [`education-${schools.missing}`] : []),
      ...chips.gaps,
    ],
  };
}

/** A card below the top card, by its anchor, whose id is English in every interface language. */
function sectionOf(document: Document, id: string): Element | undefined {
  const section = document.getElementById(id)?.closest('section');
  return section?.closest('main') ? section : undefined;
}

function degreeIn(card: Element): Field<Degree> {
  const text = textOf(firstOf(card, EMBER.degree));
  if (text === undefined) return missing('not-shown');
  const value = degreeOf(text);
  return value === undefined ? missing('not-understood') : { value, source: 'top-card', confidence: 'sure' };
}

function aboutOf(document: Document): Field<string> {
  const section = sectionOf(document, 'about');
  if (section === undefined) return missing('not-shown');
  const text = allOf(section, EMBER.aboutText)[0];
  return text === undefined ? missing('not-understood') : shown(proseOf(text, LIMITS.about), 'about');
}

/** The top card often lacks the opaque id; the person's own links to details and media below hold it. */
function memberIdOf(document: Document, links: CardLinks, slug: string): string | undefined {
  if (links.memberIds.length > 0) return agreedMemberId(links);
  for (const link of document.querySelectorAll('main a[href*="/in/"][href*="ACoA"]')) {
    const href = (link.getAttribute('href') ?? '').slice(0, 3000);
    if (profileSlugOf(absolute(href) ?? '') !== slug) continue;
    const id = memberIdIn(href) ?? /\/overlay\/[^?]*?(ACoA[\w-]{6,80})/.exec(href)?.[1];
    if (id !== undefined) return id;
  }
  return undefined;
}
