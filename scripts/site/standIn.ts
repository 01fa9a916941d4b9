import { type SiteProxy, startProxy } from './proxy';
import { type Answer, type Site, startSite } from './site';

/** linkedin.com on loopback together with the proxy through which a browser finds it, and nothing else. */
export interface StandIn {
  readonly proxyPort: number;
  readonly pages: Site['pages'];
  readonly hits: Site['hits'];
  readonly refused: SiteProxy['refused'];
  close(): Promise<void>;
}

export async function startStandIn(pages: Readonly<Record<string, () => Answer>> = {}): Promise<StandIn> {
  const site = await startSite(pages);
  const proxy = await startProxy(site.port);
  return {
    proxyPort: proxy.port,
    pages: site.pages,
    hits: site.hits,
    refused: proxy.refused,
    async close() {
      await proxy.close();
      await site.close();
    },
  };
}
