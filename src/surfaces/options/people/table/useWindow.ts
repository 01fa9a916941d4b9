import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';

/** Rows that are drawn beyond those seen, above and below, so that scrolling finds them there. */
const AHEAD = 8;
/** The window moves in steps: a pixel is no reason to draw. */
const STEP = 4;
/** The same sideways, in CSS pixels. */
const SIDEWAYS = 100;
/** Of the window, about; what stands above the list. */
const ABOVE = 220;
/** More than two slow frames: who leaps on through the list must not have drawn twice what is gone at once. */
const CALM_MS = 150;

export interface Window {
  readonly first: number;
  /** Not included. */
  readonly end: number;
  /** Rows that are seen at once. */
  readonly page: number;
  /** CSS pixels from the beginning of a row that are seen, and a little more. */
  readonly from: number;
  readonly to: number;
  /** Columns go on beyond the edge. */
  readonly hasMore: boolean;
}

interface Sight {
  readonly top: number;
  readonly height: number;
  readonly left: number;
  readonly width: number;
  readonly hasMore: boolean;
  /** What is beyond is drawn, too: not at first and after a leap, when what is seen must come before. */
  readonly isCalm: boolean;
}

/**
 * Which rows of a scrolled list are drawn, and which part of them. All rows have one height, so this is a division and no
 * measuring: a list of a hundred thousand costs what one of fifty does (decision 19).
 */
export function useWindow(scroller: RefObject<HTMLElement | null>, rowHeight: number, rows: number): Window {
  // Until the page has been laid out the window's size stands for that of the list.
  const [sight, setSight] = useState<Sight>(() => ({
    top: 0,
    height: innerHeight - ABOVE,
    left: 0,
    width: innerWidth,
    hasMore: false,
    isCalm: false,
  }));
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = () => {
      const top = Math.floor(element.scrollTop / rowHeight / STEP) * STEP;
      // From right to left it is negative.
      const left = Math.floor(Math.abs(element.scrollLeft) / SIDEWAYS) * SIDEWAYS;
      const { clientHeight: height, clientWidth: width } = element;
      const hasMore = element.scrollWidth - width - Math.abs(element.scrollLeft) > 1;
      const next = { top, height, left, width, hasMore };
      setSight((before) => {
        if (isSame(before, next)) return before;
        return { ...next, isCalm: before.isCalm && Math.abs(top - before.top) <= AHEAD };
      });
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    // It grows with its columns.
    if (element.firstElementChild) observer.observe(element.firstElementChild);
    return () => {
      element.removeEventListener('scroll', look);
      observer.disconnect();
    };
  }, [rowHeight]);
  // While one leaps on, frame by frame, it never comes to this.
  useEffect(() => {
    if (sight.isCalm) return;
    const timer = setTimeout(() => setSight((before) => ({ ...before, isCalm: true })), CALM_MS);
    return () => clearTimeout(timer);
  }, [sight]);
  const page = Math.max(1, Math.floor(sight.height / rowHeight) - 1);
  // The list may have become shorter than where it was scrolled to.
  const top = Math.max(0, Math.min(sight.top, rows - page));
  const ahead = sight.isCalm ? AHEAD : 0;
  return {
    first: Math.max(0, top - ahead),
    end: Math.min(rows, top + page + 2 + (top === 0 && ahead === 0 ? 0 : STEP) + ahead),
    page,
    from: sight.left - SIDEWAYS,
    to: sight.left + sight.width + 2 * SIDEWAYS,
    hasMore: sight.hasMore,
  };
}

function isSame(before: Sight, { top, left, height, width, hasMore }: Omit<Sight, 'isCalm'>): boolean {
  const isThere = before.top === top && before.left === left;
  return isThere && before.height === height && before.width === width && before.hasMore === hasMore;
}
