import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = resolve(import.meta.dirname, '../src');

/** Every way in which text becomes markup or code in a browser (decision 8). */
const sinks = [
  /\b(?:inner|outer)HTML\b/u,
  /\binsertAdjacentHTML\b/u,
  /\bsetHTML(?:Unsafe)?\b/u,
  /\bparseFromString\b|\bDOMParser\b|\bparseHTMLUnsafe\b/u,
  /\bcreateContextualFragment\b/u,
  /\bdangerouslySetInnerHTML\b/u,
  /\bsrcdoc\b/iu,
  /\bdocument\s*\.\s*write(?:ln)?\b/u,
  /\beval\s*\(/u,
  /\bnew\s+Function\b|\bFunction\s*\(/u,
  /\bset(?:Timeout|Interval)\s*\(\s*['"`]/u,
  /javascript:/iu,
  /\bsetAttribute(?:NS)?\s*\(\s*['"`]on/iu,
];

const found = (text: string) => sinks.filter((sink) => sink.test(text));

describe('text from a page, a file or the user', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(?:tsx?|html)$/u.test(path),
  );

  it('has no way to become markup or code anywhere in the sources', () => {
    expect(files.length).toBeGreaterThan(300);
    const sinking = files.filter((path) => found(readFileSync(join(src, path), 'utf8')).length > 0);
    expect(sinking).toEqual([]);
  });

  it.each([
    'element.innerHTML = text',
    'element.insertAdjacentHTML("beforeend", text)',
    '<p dangerouslySetInnerHTML={{ __html: text }} />',
    'new DOMParser().parseFromString(text, "text/html")',
    'new Function(text)',
    'setTimeout("alert(1)", 0)',
    'document . write(text)',
    'link.setAttribute("onclick", text)',
    '<a href="javascript:void 0">',
  ])('such as %s, which would be seen', (line) => {
    expect(found(line)).not.toEqual([]);
  });

  it('is never a script or a style of a page itself: no page has one in its markup', () => {
    const pages = files.filter((path) => path.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(3);
    for (const path of pages) {
      const page = readFileSync(join(src, path), 'utf8');
      expect(page).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>/iu);
      expect(page).not.toMatch(/<style|\sstyle=|\son\w+=/iu);
    }
  });
});
