import { useEffect, useState } from 'preact/hooks';

/** The part of the address after `#`, as it changes. */
export function usePlace(): string {
  const [place, setPlace] = useState(here);
  useEffect(() => {
    const follow = () => setPlace(here());
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return place;
}

function here(): string {
  return location.hash.slice(1);
}
