import type { Field, ProfileReading } from '../../domain/person/reading';
import { readProfile } from '../readProfile';
import { outline } from './outline';
import { scrubFor } from './scrub';

/**
 * What "This looks wrong" copies for a bug report: how the reading went, and the shape of the page. Tags, structural
 * attributes and lengths only; no word of the page, no address, no member id. Changes nothing in the page.
 */
export function structureReport(document: Document, url: string): string {
  try {
    const scrub = scrubFor(document, url);
    const pageKey = document.head?.querySelector('meta[name="pageKey"]')?.getAttribute('content');
    return [
      'Structure of a page (no texts, names or addresses; numbers are lengths)',
      `address ${scrub.address(url)}`,
      ...(pageKey ? [`pageKey ${scrub.key(pageKey)}`] : []),
      ...readingLines(readProfile(document, url)),
      ...(document.body === null ? [] : outline(document.body, scrub)),
    ].join('\n');
  } catch {
    // A page can replace the document's own methods by named elements.
    return 'The structure of this page cannot be read.';
  }
}

/** Found or missing for each field, without its value. */
function readingLines(reading: ProfileReading): readonly string[] {
  if (reading.kind === 'not-a-profile') return [`no reading: ${reading.reason}`];
  const fields = Object.entries(reading.fields).map(([name, field]: [string, Field<unknown>]) => {
    if ('missing' in field) return `  ${name}: ${field.missing}`;
    const size = Array.isArray(field.value) ? `${field.value.length} entries` : `length ${String(field.value).length}`;
    return `  ${name}: ${size}, ${field.source}, ${field.confidence}`;
  });
  return [
    `reading: ${reading.layout}, witnesses ${reading.witnesses.join(' ')}, gaps ${reading.gaps.join(' ') || 'none'}`,
    ...fields,
  ];
}
