import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { isFocusPlaced } from './keepFocus';

/**
 * The heading of a screen. After an act of the user it takes the focus that the screen before it had, also where that was
 * kept with something else until the heading came.
 */
export function Heading({ children }: { readonly children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const lost = document.activeElement === null || document.activeElement === document.body || isFocusPlaced();
    if (lost && navigator.userActivation.hasBeenActive) heading.current?.focus();
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} dir="auto">
      {children}
    </h1>
  );
}
