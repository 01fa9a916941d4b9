import type { Field, ProfileReading } from '../../domain/person/reading';
import { profileSlugOf } from '../addresses';

/** The server-driven layout (since March 2026). Undefined when the document is not one. */
export function readSdui(document: Document, slug: string): ProfileReading | undefined {
  const card = document.querySelector('[componentkey^="com.linkedin.sdui.profile.card.ref"][componentkey$="Topcard"]');
  if (card === null) return undefined;
  const own = [...card.querySelectorAll<HTMLAnchorElement>('a[href*="/in/"]')].some(
    (link) => profileSlugOf(new URL(link.getAttribute('href') ?? '', 'https://www.linkedin.com/').href) === slug,
  );
  if (!own) return { kind: 'not-a-profile', reason: 'stale' };
  const name = text(card.querySelector('h2'));
  if (name === undefined) return { kind: 'not-a-profile', reason: 'loading' };
  const memberId = /ref(ACoA[\w-]+?)Topcard$/.exec(card.getAttribute('componentkey') ?? '')?.[1];
  const lines = [...card.querySelectorAll('p')].map((line) => text(line) ?? '');
  const contact = [...card.querySelectorAll('p')].findIndex((line) => line.querySelector('a[href*="contact-info"]'));
  const facts = lines.slice(0, Math.max(contact, 0)).filter((line) => !/^·/.test(line) && line !== name);
  const company = text(card.querySelector('#company-accent-4')?.closest('[role=button]')?.querySelector('p'));
  return {
    kind: 'profile',
    layout: 'sdui',
    slug,
    ...(memberId === undefined ? {} : { memberId }),
    fields: {
      name: found(name, 'top-card'),
      headline: found(facts[0], 'top-card'),
      position: { missing: 'not-loaded' },
      company:
        company === undefined
          ? { missing: 'not-shown' }
          : { value: company, source: 'latest-shown', confidence: 'unsure' },
      location: found(contact > 1 ? lines[contact - 2] : undefined, 'top-card'),
      degree: { missing: 'not-understood' },
      about: { missing: 'not-loaded' },
      roles: { missing: 'not-loaded' },
      schools: { missing: 'not-loaded' },
    },
    ...(company === undefined ? {} : { latestShown: { company } }),
    witnesses: ['own-link'],
    gaps: ['experience-not-loaded'],
  };
}

function text(element: Element | null | undefined): string | undefined {
  return element?.textContent?.replace(/\s+/g, ' ').trim() || undefined;
}

function found(value: string | undefined, source: string): Field<string> {
  return value === undefined ? { missing: 'not-shown' } : { value, source, confidence: 'sure' };
}
