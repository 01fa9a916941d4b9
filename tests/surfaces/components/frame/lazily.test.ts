// @vitest-environment jsdom
import { h, options, render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { lazily } from '../../../../src/surfaces/components/frame/lazily';

const Name = ({ name }: { readonly name: string }) => h('h1', null, name);
let place: HTMLElement;
beforeEach(() => {
  place = document.createElement('div');
});
const draw = (part: Parameters<typeof render>[0]) => act(() => render(part, place));

/** A part that comes when the test says so. */
function latePart() {
  const calls: (() => void)[] = [];
  const Part = lazily(
    () => new Promise<typeof Name>((come) => calls.push(() => come(Name))),
    h('p', null, 'One moment'),
  );
  return { Part, calls, come: () => act(async () => calls.shift()?.()) };
}

describe('a part that is loaded when it is shown', () => {
  it('has its place kept until it comes', async () => {
    const { Part, come } = latePart();
    await draw(h(Part, { name: 'Mira' }));
    expect(place.innerHTML).toBe('<p>One moment</p>');
    await come();
    expect(place.innerHTML).toBe('<h1>Mira</h1>');
  });

  it('is there at once wherever it is shown again, and not loaded twice', async () => {
    const { Part, come, calls } = latePart();
    await draw(h(Part, { name: 'Mira' }));
    await come();
    await draw(null);
    await draw(h(Part, { name: 'Jonas' }));
    expect(place.innerHTML).toBe('<h1>Jonas</h1>');
    expect(calls).toEqual([]);
  });

  it('is not missed where it came for another place between being drawn and looking for it', async () => {
    const { Part, calls } = latePart();
    await draw(h(Part, { name: 'Mira' }));
    await draw(null);
    // Effects wait as long as they do in a browser: what was drawn has not looked for its part yet.
    const effects: (() => void)[] = [];
    const { requestAnimationFrame: before } = options;
    options.requestAnimationFrame = (run) => effects.push(run);
    render(h(Part, { name: 'Jonas' }), place);
    calls.shift()?.();
    await Promise.resolve();
    Object.assign(options, { requestAnimationFrame: before });
    await act(() => {
      for (const run of effects) run();
    });
    expect(place.innerHTML).toBe('<h1>Jonas</h1>');
  });
});
