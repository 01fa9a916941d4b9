import { useState } from 'preact/hooks';

/**
 * A field for one line after the other: emptied at once, so that the next can be typed while this one is written. One
 * that could not be written comes back, before what was typed meanwhile: neither is lost.
 */
export function useLineByLine(write: (line: string) => Promise<unknown>) {
  const [text, type] = useState('');
  const add = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (text.trim() === '') return;
    type('');
    await write(text).catch((error: unknown) => {
      type((next) => (next === '' ? text : `${text} ${next}`));
      throw error;
    });
  };
  return { text, type, add };
}
