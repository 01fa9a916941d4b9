/** One line of a card: `item1.EMAIL;TYPE=work:…`. */
export interface Property {
  /** Upper case, without the group before it. */
  readonly name: string;
  /** As it stands, decoded where the card says how. */
  readonly value: string;
  readonly isPreferred: boolean;
}

/** Name and parameters are short; a value may be a whole picture. */
const LONGEST_HEAD = 1_000;
const LONGEST_VALUE = 8_000;

export function propertyIn(content: string): Property | undefined {
  // The first colon outside of quotation marks ends name and parameters.
  const head = /^(?:[^:"]|"[^"]*")*:/u.exec(content.slice(0, LONGEST_HEAD))?.[0];
  if (head === undefined) return undefined;
  const [full = '', ...parameters] = head.slice(0, -1).split(';');
  const name = full
    .slice(full.lastIndexOf('.') + 1)
    .trim()
    .toUpperCase();
  const marks = parameters.join(';').toUpperCase();
  const text = content.slice(head.length);
  const charset = /CHARSET="?([\w-]+)/u.exec(marks)?.[1] ?? 'utf-8';
  const value = marks.includes('QUOTED-PRINTABLE') ? fromQuotedPrintable(text, charset) : text;
  return { name, value, isPreferred: /\bPREF\b/u.test(marks) };
}

/** A value that is one text. */
export function wordOf(property: Property | undefined): string | undefined {
  return property && unescaped(property.value);
}

/** A value of several fields: the parts of a name, of an address. An empty one is undefined. */
export function fieldsOf(property: Property | undefined): readonly (string | undefined)[] {
  const fields = property?.value.slice(0, LONGEST_VALUE).matchAll(/((?:\\.|[^;\\])*)(?:;|$)/gu) ?? [];
  return [...fields].map(([, field = '']) => {
    const text = unescaped(field).trim();
    return text === '' ? undefined : text;
  });
}

function unescaped(value: string): string {
  return value.replace(/\\([\s\S])/gu, (_, mark: string) => (mark === 'n' || mark === 'N' ? '\n' : mark));
}

function fromQuotedPrintable(text: string, charset: string): string {
  const bytes: number[] = [];
  const encoder = new TextEncoder();
  for (const part of text.match(/=[\da-f]{2}|[\s\S]/giu) ?? []) {
    if (part.length === 3) bytes.push(Number.parseInt(part.slice(1), 16));
    else bytes.push(...encoder.encode(part));
  }
  return new TextDecoder(isKnown(charset) ? charset : 'utf-8').decode(new Uint8Array(bytes));
}

function isKnown(charset: string): boolean {
  try {
    return new TextDecoder(charset).encoding !== '';
  } catch {
    return false;
  }
}
