import { connect } from 'node:net';

const DEADLINE_MS = 30_000;
const CHUNK = 64 * 1024;

/** clamd's INSTREAM over TCP (clamd(8)): chunks led by their length in four bytes, an empty one at the end. */
export async function askClamd(address: string, content: Buffer): Promise<string | undefined> {
  const [host = '', port = ''] = address.split(':');
  const socket = connect({ host, port: Number(port) });
  socket.setTimeout(DEADLINE_MS, () => socket.destroy(new Error('the virus scanner did not answer in time')));
  socket.write('zINSTREAM\0');
  for (let at = 0; at < content.length; at += CHUNK) socket.write(chunkOf(content.subarray(at, at + CHUNK)));
  socket.write(chunkOf(Buffer.alloc(0)));
  let answer = '';
  for await (const part of socket as AsyncIterable<Buffer>) answer += part.toString('utf8');
  const [, found] = /^stream: (.+) FOUND/.exec(answer) ?? [];
  if (found === undefined && !answer.startsWith('stream: OK')) throw new Error(`the virus scanner said: ${answer}`);
  return found;
}

function chunkOf(bytes: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}
