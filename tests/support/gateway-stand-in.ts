import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

export interface GatewayStandIn {
  /** host:port */
  host: string;
  heard: { id: string; phone: string; text: string; authorization: string | undefined }[];
  /** The next requests are answered so, one each. */
  answerNext(...statuses: number[]): void;
  close(): void;
}

/** An SMS gateway on loopback. */
export async function startGatewayStandIn(): Promise<GatewayStandIn> {
  const heard: GatewayStandIn['heard'] = [];
  const statuses: number[] = [];
  const server = createServer((request, answer) => {
    void json(request).then((body) => {
      const status = statuses.shift() ?? 200;
      const { authorization } = request.headers;
      if (status === 200) heard.push({ ...(body as { id: string; phone: string; text: string }), authorization });
      answer.writeHead(status, { 'content-type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    heard,
    answerNext: (...next) => statuses.push(...next),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
