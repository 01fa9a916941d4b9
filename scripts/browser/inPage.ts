// Functions that run inside a page: each is sent there as text, so it may use nothing but its parameters.

export interface Wanted {
  readonly what: 'press' | 'field' | 'region';
  readonly name: string;
  /** Name or heading of the part to look in, or a text that its list item or table row holds. */
  readonly within?: string;
}

/** The element, or a sentence saying why there is none to use (yet). Names are the accessible ones, compared whole. */
export function findInPage(document: Document, wanted: Wanted): Element | string {
  const pressable =
    'button, a[href], summary, [role=button], [role=tab], [role=menuitem], [role=switch], input[type=radio], input[type=checkbox], input[type=submit]';
  const fields = 'input:not([type=radio]):not([type=checkbox]):not([type=submit]), textarea, select, [role=textbox]';
  const parts =
    'section, article, fieldset, dialog, form, nav, aside, main, details, table, [role=region], [role=group]';
  const rows = 'li, tr, article, [role=listitem], [role=row]';
  type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

  const tidy = (text: string | null | undefined) => (text ?? '').replace(/\s+/gu, ' ').trim();
  const textWithout = (element: Element, left: string) => {
    const copy = element.cloneNode(true) as Element;
    for (const part of copy.querySelectorAll(left)) part.remove();
    return tidy(copy.textContent);
  };
  const nameOf = (element: Element): string => {
    const ids = tidy(element.getAttribute('aria-labelledby')).split(' ').filter(Boolean);
    if (ids.length > 0) return tidy(ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' '));
    const said = tidy(element.getAttribute('aria-label'));
    if (said) return said;
    const labels = [...((element as Field).labels ?? [])];
    if (labels.length > 0)
      return tidy(labels.map((label) => textWithout(label, 'select, textarea, [aria-hidden=true], .hint')).join(' '));
    const own = element.matches('button, a, summary, [role]') ? textWithout(element, '[aria-hidden=true]') : '';
    return own || tidy(element.getAttribute('title') ?? element.getAttribute('placeholder'));
  };
  const nameOfPart = (part: Element): string => {
    const own = part.matches('[aria-label], [aria-labelledby]') ? nameOf(part) : '';
    return own || tidy(part.querySelector('legend, summary, caption, h1, h2, h3, h4')?.textContent);
  };
  const drawn = (element: Element) => element.getClientRects().length > 0;
  const innermost = (found: Element[]) =>
    found.filter((outer) => !found.some((other) => other !== outer && outer.contains(other)));
  const partsCalled = (name: string) => {
    const called = [...document.querySelectorAll(parts)].filter((part) => drawn(part) && nameOfPart(part) === name);
    if (called.length > 0) return called;
    return [...document.querySelectorAll(rows)].filter((row) => drawn(row) && tidy(row.textContent).includes(name));
  };

  const roots: (Document | Element)[] = wanted.within === undefined ? [document] : partsCalled(wanted.within);
  if (roots.length === 0) return `no part called "${wanted.within}"`;
  if (wanted.what === 'region') {
    const [part] = innermost(partsCalled(wanted.name));
    return part ?? `no part called "${wanted.name}"`;
  }
  const selector = wanted.what === 'press' ? pressable : fields;
  const all = [...new Set(roots.flatMap((root) => [...root.querySelectorAll(selector)]))];
  // A radio or checkbox is often drawn as its label alone.
  const target = (element: Element) => (drawn(element) ? element : ((element as Field).labels?.[0] ?? element));
  const shown = all.filter((element) => drawn(target(element)));
  const called = shown.filter((element) => nameOf(element) === wanted.name);
  if (called.length > 1) return `${called.length} are called "${wanted.name}": say within which part`;
  const [one] = called;
  if (!one)
    return `nothing to ${wanted.what} is called "${wanted.name}"; there are: ${shown.map((element) => `"${nameOf(element)}"`).join(', ')}`;
  if (one.matches(':disabled')) return `"${wanted.name}" is disabled`;
  return target(one);
}

/** Gives a field its value as typing would: the value, then the events that say so. A select takes the words of an option. */
export function fillInPage(field: Element, value: string): void {
  const view = field.ownerDocument.defaultView;
  if (!view) return;
  const control = field as HTMLInputElement & HTMLSelectElement;
  if (field.localName === 'select') {
    const option = [...control.options].find((one) => one.text.trim() === value || one.value === value);
    if (!option)
      throw new Error(`no option "${value}" among: ${[...control.options].map((one) => one.text).join(', ')}`);
    control.value = option.value;
  } else {
    control.focus();
    control.value = value;
  }
  field.dispatchEvent(new view.Event('input', { bubbles: true }));
  field.dispatchEvent(new view.Event('change', { bubbles: true }));
}
