/** Puts a text on the clipboard; false when the browser refused, so that the user can be told to select it by hand. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
