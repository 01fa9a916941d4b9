/** Ids are strings made on the device, so that two devices never make the same one (decision 10). */
export function makeId(): string {
  return crypto.randomUUID();
}
