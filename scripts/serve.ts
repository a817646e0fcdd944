/** Serves pages on loopback; under which names they are seen is up to the browser's resolver rules. */
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, resolve, sep } from 'node:path';

/** A page's text, a file's bytes, all that a server may say, or undefined for 404. */
export type Reply =
  | string
  | Buffer
  | undefined
  | { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: string };

/** Answers a request. The URL carries the Host that was asked for. */
export type Answer = (url: URL) => Promise<Reply> | Reply;

export interface Served {
  readonly port: number;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** Starts a server on 127.0.0.1 at a free port. A page's encoding is left to its own meta tag. */
export async function serve(answer: Answer): Promise<Served> {
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
    try {
      send(response, url, await answer(url));
    } catch (error) {
      response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end(String(error));
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** An answer that serves a folder's files under every host name. */
export function folder(path: string): Answer {
  const root = resolve(path);
  return async (url) => {
    const file = resolve(root, `.${decodeURIComponent(url.pathname)}`);
    if (!file.startsWith(root + sep)) return undefined;
    return readFile(file).catch(() => undefined);
  };
}

function send(response: ServerResponse, url: URL, body: Reply): void {
  if (body === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
    return;
  }
  if (typeof body === 'object' && 'status' in body) {
    response.writeHead(body.status, body.headers).end(body.body);
    return;
  }
  const type = types[extname(url.pathname)] ?? 'text/html';
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}
