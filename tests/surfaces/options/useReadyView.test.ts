// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { viewOf } from '../../../src/domain/list';
import { useReadyView } from '../../../src/surfaces/options/people/everybody/useReadyView';
import { personOf } from '../../domain/person/people';
import { drawHook } from './hook';

const many = (count: number) => Array.from({ length: count }, (_, n) => personOf(`p${n}`, { position: 'Director' }));
const usual = viewOf(undefined);
const byLevel = { ...usual, sort: { column: 'level', direction: 'up' } } as const;
const draw = (people: ReturnType<typeof many>, view: typeof usual) => ({ everybody: { people, isWhole: true }, view });
type Drawn = ReturnType<typeof draw>;
const ready = ({ everybody, view }: Drawn) => useReadyView(everybody, view);

describe('a list by seniority (decision 19)', () => {
  it('comes once seniority is derived; until then what was shown before stays', async () => {
    const people = many(250);
    const list = drawHook(ready, draw(people, usual));
    expect(list.given()).toEqual({ people, view: usual });
    void list.draw(draw(people, byLevel));
    expect(list.given()?.view).toBe(usual);
    await vi.waitFor(() => expect(list.given()?.view).toBe(byLevel));
    void list.end();
  });

  it('takes many new people in only once theirs is derived, too; one who was edited at once', async () => {
    const some = many(50);
    const list = drawHook(ready, draw(some, byLevel));
    expect(list.given()?.people).toBe(some);
    const more = [...some, ...many(250)];
    void list.draw(draw(more, byLevel));
    expect(list.given()?.people).toBe(some);
    await vi.waitFor(() => expect(list.given()?.people).toBe(more));
    const edited = [personOf('p0', { position: 'Editor' }), ...more.slice(1)];
    void list.draw(draw(edited, byLevel));
    expect(list.given()?.people).toBe(edited);
    void list.end();
  });
});
