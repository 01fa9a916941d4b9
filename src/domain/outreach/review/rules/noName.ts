import { foldSpelledOut } from '../foldWord';
import type { Letter } from '../letter';
import { type Token, tokensOf } from '../tokens';
import type { Rule } from './rule';

/** Parts of a shown name that name nobody. */
const NOT_A_NAME = new Set(
  'dr prof mr mrs ms mba phd md msc bsc she her hers he him his they them sie ihr elle il ella el lui lei ela ele von van de der den del della di da do dos das la le du of the and y e ing dipl mag'.split(
    ' ',
  ),
);
const JOINED_SCRIPTS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** L3: the recipient's given or family name stands nowhere. */
export const noName: Rule = ({ about, draft, subject, text }) => {
  const { name } = about.person;
  const parts = namePartsOf(name);
  if (parts.length === 0) return [];
  const own = new Set(namePartsOf(about.me?.name ?? '').flatMap(({ forms }) => forms));
  const named = parts.some(({ forms, joined }) => {
    if (joined) return `${draft.subject ?? ''}\n${draft.text}`.includes(joined);
    return occursIn(text, forms, own) || (subject !== undefined && occursIn(subject, forms, new Set()));
  });
  if (named) return [];
  return [
    { code: 'no-name', severity: 'warn', in: 'text', why: { code: 'no-name', name: name.trim() }, source: 'M34' },
  ];
};

interface NamePart {
  readonly forms: readonly string[];
  /** As written, in scripts that set no spaces. */
  readonly joined?: string;
}

function namePartsOf(name: string): NamePart[] {
  const telling = name.replace(/,\s*(?=[^,]*\b[A-Z]{2,}).*$/u, '');
  return tokensOf(telling).flatMap((token): NamePart[] => {
    const written = telling.slice(token.from, token.to);
    if (JOINED_SCRIPTS.test(written)) return [{ forms: [], joined: written }];
    if (NOT_A_NAME.has(token.word) || (token.word.length < 2 && tokensOf(telling).length > 1)) return [];
    return [{ forms: [...new Set([token.word, foldSpelledOut(written)])] }];
  });
}

/** Words of a greeting, more or less. */
const GREETING_WORDS = 6;
/** Letters: fewer are the beginning of too many words. */
const SHORTEST_NICKNAME = 3;

/** A name the user shares does not greet the other when it only signs the letter. */
function occursIn({ tokens }: Letter, forms: readonly string[], own: ReadonlySet<string>): boolean {
  const shared = forms.some((form) => own.has(form));
  const searched: readonly Token[] = shared ? tokens.slice(0, -3) : tokens;
  return searched.some(
    ({ word, capital }, i) =>
      (forms.includes(word) && (capital || word.length > 4 || i < GREETING_WORDS)) ||
      (capital && i < GREETING_WORDS && forms.some((form) => isNicknameOf(word, form))),
  );
}

/** "Dani" greets Daniel, "Fede" Federico; "Kathi" Katharina, "Susi" Susanne. */
function isNicknameOf(word: string, name: string): boolean {
  if (word.length < SHORTEST_NICKNAME) return false;
  if (name.startsWith(word)) return true;
  const begins = /^(.{3,})(?:i|y|ie)$/u.exec(word)?.[1];
  return begins !== undefined && name.startsWith(begins.replace(/(.)\1$/u, '$1'));
}
