/**
 * What axe does not look at: runs inside a page as it stands, so it may use nothing but its parameters. The last thing
 * pressed must have been a key, else no browser draws a line around what has the focus.
 * @returns what is wrong, a sentence each with where
 */
export function lookOver(): readonly string[] {
  const SMALLEST = 24;
  const FAINTEST = 3;
  const wrong: string[] = [];
  const say = (what: string, element: Element) => {
    const words = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().replace(/\s+/gu, ' ');
    wrong.push(`${what}: <${element.localName} class="${element.getAttribute('class') ?? ''}"> ${words.slice(0, 50)}`);
  };
  const pressable = [
    ...document.querySelectorAll<HTMLElement | SVGElement>(
      'a[href], button, input, select, textarea, summary, [tabindex="0"]',
    ),
  ].filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled, .skip'));

  lookAtTargets();
  lookAtEdges();
  lookAtFocus();
  return wrong;

  /** 2.5.8: as large as a fingertip, or with room around. A label belongs to its field; a line of text holds its links. */
  function lookAtTargets() {
    const boxes = pressable.map((element) => ({ element, box: boxOf(element) }));
    const isSmall = ({ width, height }: DOMRect) => width < SMALLEST - 0.1 || height < SMALLEST - 0.1;
    for (const { element, box } of boxes) {
      const isInText = element.matches('p a, li a, td a') && getComputedStyle(element).display === 'inline';
      if (!isSmall(box) || isInText) continue;
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      const isNear = boxes.some(({ element: other, box: { left, right, top, bottom } }) => {
        if (other.contains(element) || element.contains(other)) return false;
        return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)) < SMALLEST / 2;
      });
      if (isNear) say(`a target of ${Math.round(box.width)} × ${Math.round(box.height)}`, element);
    }
  }

  function boxOf(element: Element): DOMRect {
    const own = element.getBoundingClientRect();
    const label = 'labels' in element ? (element as HTMLInputElement).labels?.[0]?.getBoundingClientRect() : undefined;
    if (!label) return own;
    const [left, top] = [Math.min(own.left, label.left), Math.min(own.top, label.top)];
    return new DOMRect(left, top, Math.max(own.right, label.right) - left, Math.max(own.bottom, label.bottom) - top);
  }

  /** 1.4.4, 1.4.10, 1.4.12: nothing beyond the edge of the page, and no words cut but where all of them stand elsewhere. */
  function lookAtEdges() {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth + 1) wrong.push(`the page is ${scrollWidth} wide in ${clientWidth}`);
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      // Fields scroll, a drawing is as large as it is.
      if (element.matches('.unseen, .skip, input, select, option, svg, svg *') || !element.checkVisibility()) continue;
      const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
      if (textOverflow === 'ellipsis') continue;
      const isCut = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      if (isCut(overflowX) && element.scrollWidth > element.clientWidth + 1) say('cut at its side', element);
      if (isCut(overflowY) && element.scrollHeight > element.clientHeight + 1) say('cut below', element);
      if (element.matches('button, .button, .chip') && element.scrollHeight > element.clientHeight + 2)
        say('words beyond the button', element);
    }
  }

  /** 2.4.7, 2.4.11, 1.4.11: what has the focus has a line around it that can be seen, and is not behind something else. */
  function lookAtFocus() {
    const stops = pressable.filter(({ tabIndex }) => tabIndex >= 0);
    for (const element of stops) {
      if (element.tabIndex > 0) say('a place of its own in the order of Tab', element);
      element.focus();
      if (document.activeElement !== element) continue;
      // A field that is drawn as its label has the line around that.
      const bearer = getComputedStyle(element).opacity === '0' ? (element.parentElement ?? element) : element;
      lookAtLine(bearer);
      const { left, top, right, bottom } = bearer.getBoundingClientRect();
      const isSeen = [
        [(left + right) / 2, (top + bottom) / 2],
        [left + 3, top + 3],
        [right - 3, bottom - 3],
      ].some(([x = 0, y = 0]) => {
        const there = document.elementFromPoint(x, y);
        return there !== null && (bearer.contains(there) || there.contains(bearer));
      });
      if (!isSeen) say('covered while it has the focus', element);
    }
    // From the end a next Tab would leave the page.
    stops[0]?.focus();
  }

  function lookAtLine(bearer: Element) {
    // Of somebody in the picture it is the ring that is drawn.
    const ring = bearer.querySelector('.touch');
    const { outlineStyle, outlineWidth, outlineColor, outlineOffset, boxShadow } = getComputedStyle(bearer);
    if (ring) {
      if (getComputedStyle(ring).stroke === 'none') say('no line around it', bearer);
    } else if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 1) {
      if (boxShadow === 'none') say('no line around it', bearer);
    } else {
      const ground = Number.parseFloat(outlineOffset) < 0 ? bearer : bearer.parentElement;
      if (contrast(colourOf(outlineColor), behind(ground)) < FAINTEST) say('a faint line around it', bearer);
    }
  }

  function colourOf(css: string): Uint8ClampedArray {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d');
    if (!canvas) throw new Error('no canvas');
    canvas.fillStyle = css;
    canvas.fillRect(0, 0, 1, 1);
    return canvas.getImageData(0, 0, 1, 1).data;
  }

  function behind(element: Element | null): Uint8ClampedArray {
    for (let at = element; at; at = at.parentElement) {
      const colour = colourOf(getComputedStyle(at).backgroundColor);
      if (colour[3] === 255) return colour;
    }
    return colourOf('Canvas');
  }

  /** As WCAG 2.2 defines it. */
  function contrast(one: Uint8ClampedArray, other: Uint8ClampedArray): number {
    const light = (colour: Uint8ClampedArray) => {
      const [r = 0, g = 0, b = 0] = [...colour].map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const [low = 0, high = 0] = [light(one), light(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  }
}
