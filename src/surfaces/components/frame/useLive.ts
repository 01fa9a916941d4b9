import { useEffect, useState } from 'preact/hooks';
import { watch } from '../../../storage';

/**
 * What a query gives, now and after every change; undefined until the first answer and while `about` changes,
 * so that one person's data never stands under another's name.
 * @param about what the query depends on, as one string.
 */
export function useLive<T>(query: () => Promise<T>, about = ''): T | undefined {
  const [answer, setAnswer] = useState<{ about: string; value: T }>();
  const [failure, setFailure] = useState<unknown>();
  // The query is made anew at every render; `about` says when it means something else.
  useEffect(() => watch(query, (value) => setAnswer({ about, value }), setFailure), [about]);
  // A database that cannot be read is a matter for the crash screen, not for an empty list.
  if (failure !== undefined) throw failure;
  return answer?.about === about ? answer.value : undefined;
}
