/** Asks the browser not to clear the database when the disk runs full. Tells whether it promised. */
export async function askToKeep(): Promise<boolean> {
  if (!globalThis.navigator?.storage?.persist) return false;
  return (await navigator.storage.persisted()) || navigator.storage.persist();
}

export async function isKept(): Promise<boolean> {
  return (await navigator.storage?.persisted?.()) ?? false;
}
