import { createReadStream, existsSync, statSync } from 'node:fs';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json',
};

/** A page made on the spot that needs headers of its own. */
interface MadePage {
  body: string;
  headers: Record<string, string>;
  /** What follows again and again: the page comes to its end only when it is taken out of `made`. */
  endless?: string;
}

export interface PageServer {
  /** "127.0.0.1:port": also a proxy, which answers for every host and passes nothing on. */
  address: string;
  /** Every request that came, in order: "GET http://host/path". */
  requests: string[];
  /** Pages made on the spot, by path: served before the folder is looked at. */
  made: Map<string, string | MadePage>;
  close(): Promise<void>;
}

/** Serves a folder on this machine only, and writes down all that is asked for. */
export async function servePages(folder: string): Promise<PageServer> {
  const requests: string[] = [];
  const made: PageServer['made'] = new Map();
  const server: Server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    requests.push(`${request.method} ${url.href}`);
    const page = made.get(url.pathname);
    if (page !== undefined) {
      const { body, headers, endless } =
        typeof page === 'string' ? { body: page, headers: {}, endless: undefined } : page;
      response.writeHead(200, { 'content-type': types['.html'], ...headers }).write(body);
      if (endless === undefined) return void response.end();
      const drip = setInterval(() => {
        if (made.get(url.pathname) === page) response.write(endless);
        else response.end();
      }, 100);
      response.once('close', () => clearInterval(drip));
      return;
    }
    const file = join(folder, normalize(decodeURIComponent(url.pathname)));
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  server.on('connect', (request, socket) => {
    // A browser that closes resets its connections.
    socket.on('error', () => undefined);
    requests.push(`CONNECT ${request.url}`);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `127.0.0.1:${port}`,
    requests,
    made,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
