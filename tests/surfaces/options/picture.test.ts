import { describe, expect, it } from 'vitest';
import { around, networkOf } from '../../../src/domain/introductions';
import { layOut, type Place } from '../../../src/surfaces/options/introductions/layOut';
import { nearestTowards } from '../../../src/surfaces/options/introductions/nearestTowards';
import { led } from '../../domain/introductions/records';
import { personOf } from '../../domain/person/people';

const count = 40;
const people = Array.from({ length: count }, (_, at) => personOf(`p${at}`));
const links = people.slice(1).map(({ id }, at) => led(`p${Math.floor(at / 3)}`, id));
const network = networkOf(people, links);
const part = around(network, undefined, 150);
const always = () => true;

describe('the picture of introductions', () => {
  it('puts the same people in the same places every time, nobody on top of another', async () => {
    const [first, second] = [await layOut(part, network.ways, always), await layOut(part, network.ways, always)];
    expect(first).toEqual(second);
    const places = [...(first ?? [])].map(([, place]) => place);
    expect(places).toHaveLength(count + 1);
    const distances = places.flatMap((one, at) =>
      places.slice(at + 1).map((two) => Math.hypot(one.x - two.x, one.y - two.y)),
    );
    expect(Math.min(...distances)).toBeGreaterThan(40);
  });

  it('has the user in the middle, and stops when it is no longer wanted', async () => {
    expect((await layOut(part, network.ways, always))?.get('')).toEqual({ x: 0, y: 0 });
    expect(await layOut(part, network.ways, () => false)).toBeUndefined();
  });

  it('is walked by arrow keys: to who is near in that direction', () => {
    const places = new Map<string, Place>([
      ['here', { x: 0, y: 0 }],
      ['right', { x: 100, y: 10 }],
      ['far right', { x: 300, y: 0 }],
      ['below', { x: 20, y: 90 }],
      ['aside', { x: 10, y: -200 }],
    ]);
    const go = (x: number, y: number) => nearestTowards('here', { x, y }, [...places.keys()], places);
    expect([go(1, 0), go(0, 1), go(0, -1), go(-1, 0)]).toEqual(['right', 'below', 'aside', undefined]);
    expect(nearestTowards('nobody', { x: 1, y: 0 }, [], places)).toBeUndefined();
  });
});
