import { expect, test } from '@jest/globals';
import type { Transport } from '@market/api-client';
import { retrying } from './retrying';

const noPause = () => Promise.resolve();
const after = (failures: number) => {
  const sent: string[] = [];
  const send: Transport = async ({ method }) => {
    sent.push(method);
    if (sent.length <= failures) throw new Error('no answer');
    return { status: 200, body: {} };
  };
  return { sent, send: retrying(send, noPause) };
};
const request = (method: 'GET' | 'POST') => ({ method, url: '/home', headers: {} });

test('a question without an answer is asked three times at most', async () => {
  const weak = after(2);
  expect(await weak.send(request('GET'))).toMatchObject({ status: 200 });
  expect(weak.sent).toHaveLength(3);
  const gone = after(3);
  await expect(gone.send(request('GET'))).rejects.toThrow('no answer');
  expect(gone.sent).toHaveLength(3);
});

test('what may change something is sent once', async () => {
  const weak = after(1);
  await expect(weak.send(request('POST'))).rejects.toThrow('no answer');
  expect(weak.sent).toEqual(['POST']);
});
