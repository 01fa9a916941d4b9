import { describe, expect, it } from 'vitest';
import { type PhraseTree, phrasesAt, phraseTreeOf } from '../../../../src/domain/outreach/review/phraseTree';
import { type Kind, kinds } from '../../../../src/domain/outreach/review/reviewWords';
import { tokensOf } from '../../../../src/domain/outreach/review/tokens';

function treeOf(phrases: string, classes?: { readonly [name: string]: string }): PhraseTree {
  const none = Object.fromEntries(kinds.map((kind) => [kind, ''])) as { [kind in Kind]: string };
  return phraseTreeOf({ language: 'en', numbers: '', words: { ...none, hire: phrases }, ...(classes && { classes }) });
}

function found(tree: PhraseTree, text: string): string[] {
  const tokens = tokensOf(text);
  return tokens.flatMap((_, first) => {
    const phrases: string[] = [];
    phrasesAt(tree, tokens, first, tokens.length, (_kind, end) =>
      phrases.push(text.slice(tokens[first]?.from, tokens[end - 1]?.to)),
    );
    return phrases;
  });
}

describe('phrases', () => {
  it.each([
    ['(take|taking) on', 'taking on people', ['taking on']],
    ['take [me] on', 'take on, take me on', ['take on', 'take me on']],
    ['hir(e|es|ing)', 'hire, hired, hiring', ['hire', 'hiring']],
    ['recruit*', 'recruiter', ['recruiter']],
    ['take .. on', 'take a young man on', ['take a young man on']],
    ['take .. on', 'take one two three four five on', []],
    ['take ... on', 'take one two three four five on', ['take one two three four five on']],
    ['wäre', 'WARE, waere', ['WARE', 'waere']],
    ['würde gern', 'WÜRDE gern, wuerde gern, wurde gern', ['WÜRDE gern', 'wuerde gern']],
    ['*stelle', 'Assistenzarztstelle, Stelle, Stellen', ['Assistenzarztstelle', 'Stelle']],
  ])('of %s are found in "%s"', (phrases, text, expected) => {
    expect(found(treeOf(phrases), text)).toEqual(expected);
  });

  it('name classes of words, in any place', () => {
    const tree = treeOf('<want> [a] <hand>, short of .. <hand>', { want: 'need, want(s|ed)', hand: 'hand*, helper' });
    expect(found(tree, 'She wants hands')).toEqual(['wants hands']);
    expect(found(tree, 'need a helper')).toEqual(['need a helper']);
    expect(found(tree, 'short of one more handyman')).toEqual(['short of one more handyman']);
    expect(found(tree, 'need a break')).toEqual([]);
  });

  it('name classes of words by their ends, umlauts spelled out', () => {
    const tree = treeOf('suche .. <place>', { place: '*platz, *plätze' });
    expect(found(tree, 'suche einen Ausbildungsplatz')).toEqual(['suche einen Ausbildungsplatz']);
    expect(found(tree, 'suche Praktikumsplaetze')).toEqual(['suche Praktikumsplaetze']);
  });

  it('find a word of two classes in either', () => {
    const tree = treeOf('<one> now, <two> then', { one: 'give', two: 'give, gi*' });
    expect(found(tree, 'give now, give then')).toEqual(['give now', 'give then']);
  });
});
