/** Whose month names are understood: the languages LinkedIn's interface speaks. Where two disagree, the first holds. */
const languages =
  'en de fr es pt it nl sv da nb fi pl cs ro hu el tr ru uk id ms vi th ar he fa hi bn mr pa te ja ko zh tl'.split(' ');

let months: ReadonlyMap<string, number> | undefined;

/**
 * "15 Jan 2024", as LinkedIn writes it in any of its languages, → "2024-01-15". A date all in numbers is understood where
 * only one reading is possible. Undefined for anything else: a wrong date is worse than none.
 */
export function dateFrom(text: string): string | undefined {
  const line = text.normalize('NFKC').trim();
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/u.exec(line);
  if (iso) return dateOf(iso[1], iso[2], iso[3]);
  const han = /^(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]$/u.exec(line);
  if (han) return dateOf(han[1], han[2], han[3]);
  const numbers = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/u.exec(line);
  if (numbers) return dateInNumbers(Number(numbers[1]), Number(numbers[2]), numbers[3]);
  return dateInWords(line);
}

function dateInWords(line: string): string | undefined {
  const words = line.match(/\p{Nd}+|[\p{L}\p{M}]+/gu) ?? [];
  const year = words.find((word) => /^\d{4}$/u.test(word));
  const day = words.find((word) => /^\d{1,2}$/u.test(word));
  const month = words.map((word) => monthNames().get(fold(word))).find((found) => found !== undefined);
  return month === undefined ? undefined : dateOf(year, String(month), day);
}

/** 3/4/2024 is two dates, 13/4/2024 and 4/13/2024 are one. */
function dateInNumbers(first: number, second: number, year: string | undefined): string | undefined {
  if (first > 12) return dateOf(year, String(second), String(first));
  if (second > 12 || first === second) return dateOf(year, String(first), String(second));
  return undefined;
}

function dateOf(year: string | undefined, month: string | undefined, day: string | undefined): string | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const fits = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= lastDay(year, month);
  return fits ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : undefined;
}

function lastDay(year: string, month: string): number {
  return new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
}

/** Long and short, as they stand alone and within a date. */
function monthNames(): ReadonlyMap<string, number> {
  if (months) return months;
  const found = new Map<string, number>();
  for (const language of languages) {
    for (const length of ['short', 'long'] as const) {
      const alone = new Intl.DateTimeFormat(language, { month: length, timeZone: 'UTC', numberingSystem: 'latn' });
      const within = new Intl.DateTimeFormat(language, {
        day: 'numeric',
        month: length,
        year: 'numeric',
        timeZone: 'UTC',
        numberingSystem: 'latn',
        calendar: 'gregory',
      });
      for (let month = 1; month <= 12; month++) {
        const date = Date.UTC(2024, month - 1, 15);
        const inDate = within.formatToParts(date).find(({ type }) => type === 'month')?.value ?? '';
        for (const name of [alone.format(date), inDate]) {
          const [word] = name.match(/[\p{L}\p{M}]+/gu) ?? [];
          if (word !== undefined && !found.has(fold(word))) found.set(fold(word), month);
        }
      }
    }
  }
  // English months that people and older exports shorten otherwise.
  found.set('sept', 9);
  months = found;
  return found;
}

function fold(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}
