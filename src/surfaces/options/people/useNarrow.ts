import { useEffect, useState } from 'preact/hooks';

/** No room for columns: the name, the fourth of them, would be cut off, as it is in most windows at a zoom of 200 %. */
const narrow = '(max-width: 760px)';

export function useNarrow(): boolean {
  const [isNarrow, setNarrow] = useState(() => matchMedia(narrow).matches);
  useEffect(() => {
    const query = matchMedia(narrow);
    const follow = () => setNarrow(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return isNarrow;
}
