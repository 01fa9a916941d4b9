// Functions that run in the page of the list: each is sent there as text, so it uses nothing but what a page has.

export interface ListTimes {
  rows?: number;
  whole?: number;
}

/** Before the page begins: notes when the first rows, and when all people, are on the screen. */
export function noteFirstRows(): void {
  const times: ListTimes = {};
  (window as { listTimes?: ListTimes }).listTimes = times;
  const afterPaint = (act: () => void) =>
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = act;
      channel.port2.postMessage('');
    });
  let seesRows = false;
  let seesAll = false;
  const look = () => {
    const grid = document.querySelector('[role=grid]');
    if (!seesRows && grid?.querySelector('tbody .is-name')) {
      seesRows = true;
      afterPaint(() => {
        times.rows = performance.now();
      });
    }
    if (!seesAll && grid?.getAttribute('aria-busy') === 'false') {
      seesAll = true;
      afterPaint(() => {
        times.whole = performance.now();
      });
    }
    if (seesAll) observer.disconnect();
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['aria-busy'] });
}

/** From each key in the search field to the paint after it. */
export function measureKeys(): void {
  const times: number[] = [];
  (window as { keyTimes?: number[] }).keyTimes = times;
  document.addEventListener(
    'input',
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => times.push(performance.now() - timeStamp);
        channel.port2.postMessage('');
      });
    },
    true,
  );
}

/** From a click on a column to the paint that shows the new order. */
export async function measureSort(columns: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (const column of columns) {
    const head = document.querySelector(`th.is-${column} [data-act=sort]`) as HTMLElement;
    const cell = head.closest('th') as HTMLElement;
    const before = cell.getAttribute('aria-sort');
    const start = performance.now();
    head.click();
    await new Promise<void>((done) => {
      const look = () => (cell.getAttribute('aria-sort') === before ? requestAnimationFrame(look) : done());
      requestAnimationFrame(look);
    });
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    times.push(performance.now() - start);
  }
  return times;
}

export interface Frames {
  /** Milliseconds from frame to frame, while something scrolls. */
  readonly lengths: number[];
  stop(): void;
}

/** Notes how long every frame takes, until it is stopped. */
export function noteFrames(): void {
  const lengths: number[] = [];
  let isOver = false;
  let before = performance.now();
  const look = (now: number) => {
    if (isOver) return;
    lengths.push(now - before);
    before = now;
    requestAnimationFrame(look);
  };
  requestAnimationFrame((now) => {
    before = now;
    requestAnimationFrame(look);
  });
  const stop = () => {
    isOver = true;
  };
  (window as { frameLengths?: Frames }).frameLengths = { lengths, stop };
}

/** Turns a page into nothing but a list that is as high, with nothing in it: what scrolling costs without any rows. */
export function emptyList(height: number): void {
  document.body.innerHTML = '';
  const scroller = document.createElement('div');
  scroller.style.cssText = 'position: fixed; inset: 0; overflow: auto;';
  scroller.tabIndex = 0;
  const content = document.createElement('div');
  content.style.height = `${height}px`;
  scroller.append(content);
  document.body.append(scroller);
  scroller.focus();
}
