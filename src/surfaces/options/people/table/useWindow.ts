import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Rows that are drawn beyond those seen, above and below, so that scrolling finds them there. */
const AHEAD = 8;
/** The window moves in steps: a pixel is no reason to draw. */
const STEP = 4;
/** Until the page has been laid out. */
const USUAL_HEIGHT = 900;

export interface Window {
  readonly first: number;
  /** Not included. */
  readonly end: number;
  /** Rows that are seen at once. */
  readonly page: number;
}

/**
 * Which rows of a scrolled list are drawn. All rows have one height, so this is a division and no measuring: a list of a
 * hundred thousand costs what one of fifty does (decision 19).
 */
export function useWindow(scroller: RefObject<HTMLElement | null>, rowHeight: number, rows: number): Window {
  const [view, setView] = useState({ top: 0, height: USUAL_HEIGHT });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = () => {
      const top = Math.floor(element.scrollTop / rowHeight / STEP) * STEP;
      const height = element.clientHeight;
      setView((before) => (before.top === top && before.height === height ? before : { top, height }));
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      observer.disconnect();
    };
  }, [rowHeight]);
  const page = Math.max(1, Math.floor(view.height / rowHeight) - 1);
  // The list may have become shorter than where it was scrolled to.
  const top = Math.max(0, Math.min(view.top, rows - page));
  return { first: Math.max(0, top - AHEAD), end: Math.min(rows, top + page + 2 + STEP + AHEAD), page };
}
