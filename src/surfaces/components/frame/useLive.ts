import { useEffect, useState } from 'preact/hooks';
import { watch } from '../../../storage';
import { noteDrawn, staysAsDrawn } from './lastDrawn';

/**
 * What a query gives, now and after every change; undefined until the first answer and while `about` changes,
 * so that one person's data never stands under another's name.
 * @param about what the query depends on, as one string.
 */
export function useLive<T>(query: () => Promise<T>, about = ''): T | undefined {
  const [answer, setAnswer] = useState<{ about: string; value: T }>();
  const [failure, setFailure] = useState<{ readonly error: unknown }>();
  // The query is made anew at every render; `about` says when it means something else.
  useEffect(() => {
    const onValue = (value: T) => {
      noteDrawn();
      setAnswer({ about, value });
    };
    return watch(query, onValue, (error) => {
      if (!staysAsDrawn()) setFailure({ error });
    });
  }, [about]);
  if (failure) throw failure.error;
  return answer?.about === about ? answer.value : undefined;
}
