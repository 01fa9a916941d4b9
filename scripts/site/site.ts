import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';

/** HTML, or an answer that is no page. */
export type Answer = string | { readonly status: number; readonly type: string; readonly body: string };

export interface Site {
  readonly port: number;
  /** What is served, by path ('/in/mira-solberg/'); add to it at any time. A path with and without the last slash is one. */
  readonly pages: Map<string, () => Answer>;
  /** Host and path of every request, oldest first. */
  readonly hits: readonly string[];
  close(): Promise<void>;
}

// Stricter than the real site: nothing inline, nothing from elsewhere, no markup made by script. What Parley does to a
// page under this it can do under LinkedIn's own policy.
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types none',
].join('; ');

const notFound: Answer = {
  status: 404,
  type: 'text/html; charset=utf-8',
  body: '<!doctype html><title>Not found</title>',
};

/** Plays www.linkedin.com over HTTPS on loopback, with a certificate that only test browsers accept. */
export async function startSite(pages: Readonly<Record<string, () => Answer>>): Promise<Site> {
  const served = new Map(Object.entries(pages));
  const hits: string[] = [];
  const pair = { key: pem('key'), cert: pem('cert') };
  const server = createServer(pair, (request, response) => {
    const path = request.url ?? '/';
    // Browsers ask for it on their own; it says nothing about Parley.
    if (path === '/favicon.ico') return response.writeHead(204).end();
    hits.push(`${request.headers.host}${path}`);
    const answer = pageAt(served, path)?.() ?? notFound;
    const { status, type, body } =
      typeof answer === 'string' ? { status: 200, type: 'text/html; charset=utf-8', body: answer } : answer;
    return response.writeHead(status, { 'content-type': type, 'content-security-policy': policy }).end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    pages: served,
    hits,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

function pageAt(served: ReadonlyMap<string, () => Answer>, url: string): (() => Answer) | undefined {
  const wanted = canonical(url);
  for (const [path, page] of served) if (canonical(path) === wanted) return page;
  return undefined;
}

function canonical(url: string): string {
  const path = url.replace(/[?#].*$/u, '').replace(/\/$/u, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const pem = (part: 'key' | 'cert') => readFileSync(new URL(`test-only.${part}.pem`, import.meta.url));
