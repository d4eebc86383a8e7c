import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One grey pixel. */
const TILE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNYAgAAugC5D9cGJwAAAABJRU5ErkJggg==',
  'base64',
);

export interface AskedTile {
  layer: string;
  z: number;
  x: number;
  y: number;
  key: string;
  referer: string | undefined;
}

export interface TileStandIn {
  url: string;
  /** What was asked for, in order; to be emptied by whoever counts. */
  asked: AskedTile[];
  /** Whether the key is taken. */
  works: boolean;
  close: () => void;
}

/** A tile service on loopback, asked as 天地图 is. */
export async function startTiles(): Promise<TileStandIn> {
  const server = createServer(({ url, headers }, response) => {
    const told = new URL(url ?? '', 'http://tiles').searchParams;
    const [layer = '', key = ''] = [told.get('LAYER') ?? '', told.get('tk') ?? ''];
    const [z = NaN, x = NaN, y = NaN] = ['TILEMATRIX', 'TILECOL', 'TILEROW'].map((name) => Number(told.get(name)));
    standIn.asked.push({ layer, z, x, y, key, referer: headers.referer });
    if (standIn.works) response.setHeader('content-type', 'image/png').end(TILE);
    else response.writeHead(403).end();
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const standIn: TileStandIn = { url, asked: [], works: true, close: () => server.close() };
  return standIn;
}
