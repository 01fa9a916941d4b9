import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

export interface SiteProxy {
  readonly port: number;
  /** Every other host the browser asked for: 'CONNECT example.com:443', 'GET http://…'. */
  readonly refused: readonly string[];
  close(): Promise<void>;
}

const linkedin = /^(?:[a-z]{2}|www)\.linkedin\.com:443$/u;

/**
 * The browser's only way out: www.linkedin.com and the country hosts lead to the stand-in on loopback, any other host is
 * refused and recorded. So a test can prove that nothing else is contacted.
 */
export async function startProxy(sitePort: number): Promise<SiteProxy> {
  const refused: string[] = [];
  const open = new Set<Socket>();
  const server = createServer((request, response) => {
    refused.push(`${request.method} ${request.url}`);
    response.writeHead(502).end();
  });
  server.on('connection', (socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
  });
  server.on('connect', ({ url }, client: Socket, head) => {
    client.on('error', () => client.destroy());
    if (!linkedin.test(url ?? '')) {
      refused.push(`CONNECT ${url}`);
      client.end('HTTP/1.1 502 Refused\r\n\r\n');
      return;
    }
    const site = connect(sitePort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      site.write(head);
      site.pipe(client).pipe(site);
    });
    site.on('error', () => client.destroy());
    client.on('close', () => site.destroy());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    refused,
    close: () =>
      new Promise((closed) => {
        for (const socket of open) socket.destroy();
        server.close(() => closed());
      }),
  };
}
