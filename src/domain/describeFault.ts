const PLACE = /(?:\bat\b.*|@).*:\d+:\d+\)?$/u;
const MOST_PLACES = 12;

/**
 * What may be said of an error where others could read it: of which kind it is and where in the code it came up. Never its
 * own words, which may quote what somebody typed or a page said.
 */
export function describeFault(error: unknown): string {
  if (!(error instanceof Error)) return `something that is no error was thrown: ${typeof error}`;
  const { message, stack = '' } = error;
  // V8 begins a stack with the message, which may have lines that look like places.
  const said = message === '' ? -1 : stack.indexOf(message);
  const rest = said < 0 ? stack : stack.slice(said + message.length);
  const places = rest
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => PLACE.test(line));
  return [kindOf(error), ...places.slice(0, MOST_PLACES)].join('\n  ');
}

/** Its name where that is a plain word; anybody can write anything into it. */
function kindOf({ name }: Error): string {
  return /^[A-Z]\w{0,40}$/iu.test(name) ? name : 'Error';
}
