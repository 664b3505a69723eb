import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { LocalSite } from '../scripts/browser.ts';

/** A key and a self-signed certificate that nothing but these tests uses. */
const pem = readFileSync(new URL('localhost.pem', import.meta.url));

/** Answers one request; one that is never ended is a server that never answers. */
export type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** A real server on the loopback interface under the names of source sites. */
export interface RunningSite {
  site: LocalSite;
  /** The answer to every request from now on. */
  answer: Answer;
  /** `host/path` of every request, in order. */
  asked: string[];
  close(): Promise<void>;
}

export async function startSite(hosts: string[], { trusted = true } = {}): Promise<RunningSite> {
  const server = createServer({ key: pem, cert: pem });
  const running: RunningSite = {
    site: { hosts, port: 0, trusted },
    answer: (response) => response.writeHead(404).end(),
    asked: [],
    close: () => closed(server),
  };
  server.on('request', (request, response) => {
    running.asked.push(`${request.headers.host}${request.url}`);
    running.answer(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  running.site.port = (server.address() as AddressInfo).port;
  return running;
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

/** A page of HTML. */
export const page =
  (markup: string): Answer =>
  (response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(markup);

export const redirect =
  (location: string): Answer =>
  (response) =>
    response.writeHead(302, { location }).end();
