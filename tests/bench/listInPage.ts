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
export async function measureSort(): Promise<number[]> {
  const times: number[] = [];
  for (const column of ['company', 'name', 'position', 'tags', 'company', 'name', 'position']) {
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

/** The lengths of frames: a screen a frame for a while, then from end to end in great leaps. */
export async function measureScrolling(): Promise<number[]> {
  const scroller = document.querySelector('.people-grid') as HTMLElement;
  const frames: number[] = [];
  const frame = () => new Promise<number>((done) => requestAnimationFrame(done));
  scroller.scrollTop = 0;
  let before = await frame();
  const note = async () => {
    const now = await frame();
    frames.push(now - before);
    before = now;
  };
  for (let step = 0; step < 120; step++) {
    scroller.scrollTop += 600;
    await note();
  }
  const height = scroller.scrollHeight;
  for (let step = 0; step < 60; step++) {
    scroller.scrollTop = (height * ((step * 37) % 60)) / 60;
    await note();
  }
  return frames;
}
