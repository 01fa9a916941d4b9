// @vitest-environment jsdom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { Heading } from '../../../../src/surfaces/components/frame/Heading';
import { isFocusPlaced, keepFocus } from '../../../../src/surfaces/components/frame/keepFocus';

beforeAll(() => {
  // jsdom draws nothing, and nobody clicked in it.
  Object.assign(Element.prototype, { checkVisibility: () => true });
  Object.assign(navigator, { userActivation: { hasBeenActive: true } });
  keepFocus();
});

let main: HTMLElement;
beforeEach(() => {
  document.body.innerHTML =
    '<main><h1 tabindex="-1">Mira</h1><p id="line"><button id="save">Save</button><button id="cancel">Cancel</button></p></main>';
  main = document.querySelector('main') as HTMLElement;
});
afterEach(async () => {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  await settled();
});

const button = (id: string) => document.querySelector(`#${id}`) as HTMLButtonElement;
const focused = () => document.activeElement?.id || document.activeElement?.localName;
const frame = () => new Promise(requestAnimationFrame);
async function settled(): Promise<void> {
  for (let frames = 0; frames < 4; frames++) await frame();
  await new Promise((resolve) => setTimeout(resolve));
}
/** As Chrome does it: what is switched off loses the focus. */
function switchOff(id: string, busy: boolean): void {
  button(id).blur();
  button(id).disabled = true;
  if (busy) button(id).setAttribute('aria-busy', 'true');
}
function switchOn(id: string): void {
  button(id).disabled = false;
  button(id).setAttribute('aria-busy', 'false');
}

describe('what has the focus and goes', () => {
  it('hands it to what stands next', async () => {
    button('save').focus();
    button('save').remove();
    await vi.waitFor(() => expect(focused()).toBe('cancel'));
  });

  it('hands it to the one before where nothing stands next, and to the heading where nothing is left', async () => {
    button('cancel').focus();
    button('cancel').remove();
    await vi.waitFor(() => expect(focused()).toBe('save'));
    button('save').remove();
    await vi.waitFor(() => expect(focused()).toBe('h1'));
  });

  it('hands it on when it is switched off for good', async () => {
    button('save').focus();
    switchOff('save', false);
    await vi.waitFor(() => expect(focused()).toBe('cancel'));
  });
});

describe('a button that is only busy', () => {
  it('keeps the focus from its neighbour, and has it again', async () => {
    button('save').focus();
    switchOff('save', true);
    await settled();
    expect(focused()).toBe('body');
    switchOn('save');
    await vi.waitFor(() => expect(focused()).toBe('save'));
  });

  it('leaves it with what was chosen meanwhile', async () => {
    button('save').focus();
    switchOff('save', true);
    await settled();
    button('cancel').focus();
    switchOn('save');
    await settled();
    expect(focused()).toBe('cancel');
  });

  it('hands it on when it goes, and when it stays switched off', async () => {
    button('save').focus();
    switchOff('save', true);
    await settled();
    button('save').setAttribute('aria-busy', 'false');
    await vi.waitFor(() => expect(focused()).toBe('cancel'));
    switchOff('cancel', true);
    await settled();
    switchOn('save');
    button('cancel').remove();
    await vi.waitFor(() => expect(focused()).toBe('save'));
  });

  it('hands it on when its whole form goes right after it was done', async () => {
    main.insertAdjacentHTML('beforeend', '<p><button id="open">Open</button></p>');
    button('save').focus();
    switchOff('save', true);
    await settled();
    switchOn('save');
    await Promise.resolve();
    document.querySelector('#line')?.remove();
    await vi.waitFor(() => expect(focused()).toBe('open'));
  });
});

describe('the heading of the next screen', () => {
  const draw = () => {
    const place = main.appendChild(document.createElement('section'));
    return act(() => render(h(Heading, { children: 'Ida' }), place));
  };
  const leave = async () => {
    button('save').focus();
    button('save').remove();
    await vi.waitFor(() => expect(focused()).toBe('cancel'));
  };

  it('takes the focus that was kept until it came', async () => {
    await leave();
    expect(isFocusPlaced()).toBe(true);
    await draw();
    expect(document.activeElement?.textContent).toBe('Ida');
  });

  it('leaves it to who went on from there by a key', async () => {
    await leave();
    button('cancel').dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', bubbles: true }));
    await draw();
    expect(focused()).toBe('cancel');
  });

  it('leaves it to who chose something else', async () => {
    button('cancel').focus();
    await draw();
    expect(focused()).toBe('cancel');
  });
});
