import { useEffect, useState } from 'preact/hooks';

/** Which page the address names, in the part after `#`, as it changes. */
export function usePageName(): string {
  const [name, setName] = useState(here);
  useEffect(() => {
    const follow = () => setName(here());
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return name;
}

function here(): string {
  return location.hash.slice(1);
}
