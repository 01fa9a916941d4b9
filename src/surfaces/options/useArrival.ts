import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * After one went to another page, keys and screen readers go on at its beginning, not at the link that led there.
 * @returns for the part of the page that is another one then; it can take the focus
 */
export function useArrival(page: string): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null);
  const shown = useRef(page);
  useEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [page]);
  return main;
}
