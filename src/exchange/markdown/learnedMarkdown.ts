import type { OutcomeKind, RoleVerdict } from '../../domain/conversation';
import {
  type Learned,
  missingOf,
  type Pointer,
  type RoleLearned,
  type Said,
  type Subject,
  saidParts,
  type Talk,
  type Verdict,
} from '../../domain/learned';
import type { Respondent } from '../../domain/outreach';
import { escaped, quoted } from './escaped';

/** The words of the file, in the user's language (decision 6). Days are 'YYYY-MM-DD'. */
export interface LearnedWords {
  readonly title: string;
  /** "As of 24 November 2026" */
  readonly asOf: string;
  readonly roles: string;
  readonly companies: string;
  readonly industries: string;
  readonly parts: { readonly [part in (typeof saidParts)[number]]: string };
  readonly verdicts: { readonly [verdict in RoleVerdict]: string };
  readonly missing: { readonly [respondent in Respondent]: string };
  readonly kinds: { readonly [kind in OutcomeKind]: string };
  readonly pointedAt: string;
  readonly someone: string;
  readonly day: (day: string) => string;
}

export type PointerGroups = readonly { readonly kind: OutcomeKind; readonly pointers: readonly Pointer[] }[];

/** What was learned, as Markdown (M63). Everything that somebody typed is text in it, never markup (decision 8). */
export function learnedMarkdown(learned: Learned, groups: PointerGroups, words: LearnedWords): string {
  const parts = [
    `# ${escaped(words.title)}`,
    escaped(words.asOf),
    ...section(words.roles, learned.roles, words),
    ...section(words.companies, learned.companies, words),
    ...section(words.industries, learned.industries, words),
    ...groups.flatMap(({ kind, pointers }) => [
      `## ${escaped(words.kinds[kind])}`,
      pointers.map((pointer) => pointerLine(pointer, words)).join('\n'),
    ]),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The name to save it under. @param day 'YYYY-MM-DD' of the user. */
export function learnedFileName(day: string): string {
  return `parley-learned-${day}.md`;
}

function section(title: string, subjects: readonly (Subject | RoleLearned)[], words: LearnedWords): readonly string[] {
  const written = subjects.flatMap((subject) => {
    const lines = subjectLines(subject, words);
    return lines.length === 0 ? [] : [`### ${escaped(subject.name)}`, ...lines];
  });
  return written.length === 0 ? [] : [`## ${escaped(title)}`, ...written];
}

function subjectLines(subject: Subject | RoleLearned, words: LearnedWords): readonly string[] {
  const lines: string[] = [];
  if (subject.verdicts.length > 0)
    lines.push(subject.verdicts.map((verdict) => `- ${verdictLine(verdict, words)}`).join('\n'));
  if ('respondents' in subject && subject.respondents) {
    const missing = missingOf(subject.respondents).map((respondent) => `- ${escaped(words.missing[respondent])}`);
    if (missing.length > 0) lines.push(missing.join('\n'));
  }
  if ('pointedAt' in subject)
    lines.push(
      ...subject.pointedAt.map(
        ({ person, on }) => `${escaped(words.pointedAt)}: ${by({ on, ...named(person) }, words)}`,
      ),
    );
  for (const part of saidParts) {
    const said = subject.said[part];
    if (said.length > 0) lines.push(`#### ${escaped(words.parts[part])}`, ...said.map((one) => quote(one, words)));
  }
  return lines;
}

function verdictLine({ verdict, role, relatedRole, talk }: Verdict, words: LearnedWords): string {
  const about = [role, relatedRole].filter((one) => one !== undefined).map(escaped);
  return `**${escaped(words.verdicts[verdict])}**: ${[...about, byTalk(talk, words)].join(' · ')}`;
}

function quote({ text, talk }: Said, words: LearnedWords): string {
  return `${quoted(text)}\n>\n> — ${byTalk(talk, words)}`;
}

function pointerLine({ step, person }: Pointer, words: LearnedWords): string {
  const tick = step.doneOn === undefined ? '[ ]' : '[x]';
  const on = step.doneOn ?? step.addedAt.slice(0, 10);
  return `- ${tick} ${escaped(step.text)} (${by({ on, ...named(person) }, words)})`;
}

function byTalk({ on, person }: Talk, words: LearnedWords): string {
  return by({ on, ...named(person) }, words);
}

function named(person: { readonly name: string } | undefined): { readonly name?: string } {
  return person ? { name: person.name } : {};
}

function by({ name, on }: { readonly name?: string; readonly on: string }, words: LearnedWords): string {
  return escaped(`${name ?? words.someone}, ${words.day(on)}`);
}
