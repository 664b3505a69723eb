import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server of models on the loopback interface. */
export interface ModelServer {
  /** Its address, as a reader would type it. */
  address: string;
  /** Match patterns of its origin, with its port and without. */
  origins: [string, string];
  /** Answers every request from now on. */
  answer(request: IncomingMessage, response: ServerResponse): void;
  /** The path and the key of every request, in order. */
  asked: { path: string; key: string | undefined }[];
  close(): Promise<void>;
}

/** Answers with JSON. */
export const json =
  (value: unknown, status = 200): ModelServer['answer'] =>
  (_, response) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));

export const modelList = (...ids: string[]) =>
  json({ object: 'list', data: ids.map((id) => ({ id, object: 'model' })) });

/** @param host the name that it is asked under */
export async function startModelServer(host = '127.0.0.1'): Promise<ModelServer> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const running: ModelServer = {
    address: `http://${host}:${port}/v1`,
    origins: [`http://${host}:${port}/*`, `http://${host}/*`],
    answer: modelList('small-model'),
    asked: [],
    close: () => closed(server),
  };
  server.on('request', (request, response) => {
    running.asked.push({ path: request.url!, key: request.headers.authorization });
    running.answer(request, response);
  });
  return running;
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
