/** As much of Trusted Types as is needed; browsers without them take the address as it is. */
interface Policy {
  createScriptURL(address: string): string;
}
type Factory = { createPolicy(name: string, rules: Policy): Policy };

let policy: Policy | undefined;

/**
 * Starts a worker of Parley's own. The pages' CSP asks for Trusted Types, so there is no other way from a text to
 * something that runs: markup has no policy at all, and an address only this one (decision 8).
 * @param address of a file of this extension.
 */
export function startOwnWorker(address: string): Worker {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: Factory };
  policy ??= trustedTypes?.createPolicy('parley', { createScriptURL: ownAddress }) ?? { createScriptURL: ownAddress };
  return new Worker(policy.createScriptURL(address), { type: 'module' });
}

function ownAddress(address: string): string {
  // Not by its origin: a text made into a `blob:` has that, too.
  const { protocol, host, href } = new URL(address, location.href);
  if (protocol !== location.protocol || host !== location.host) throw new TypeError('not a file of this extension');
  return href;
}
