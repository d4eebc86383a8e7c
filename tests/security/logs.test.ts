import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createClient } from '@market/api-client';
import { GUIDE_VERSION } from '@market/contract/privacy';
import { routes } from '@market/contract/routes';
import { fetchTransport } from '../support/fetch-transport.js';
import { outcome } from '../support/samples.js';
import { startServer, type ServerProcess } from '../support/server-process.js';

const PHONE = '13900137799';
const NAME = '金丝雀日志';

let server: ServerProcess;
beforeAll(async () => {
  server = await startServer({ LOG_LEVEL: 'debug', MARKET_SECOND_FACTOR: '0' });
});
afterAll(() => server.stop());

it('P7: a number and a name are in no line of the log, whatever is asked with them, and in no address', async () => {
  const base = server.baseUrl;
  const anonymous = createClient({ base, send: fetchTransport });
  const { token } = await anonymous('POST /auth/wechat', { body: { code: 'dev-log', guide: GUIDE_VERSION } });
  const person = createClient({ base, send: fetchTransport, headers: { authorization: `Bearer ${token}` } });
  await anonymous('POST /auth/phone-code', { body: { phone: PHONE } });
  await outcome(anonymous('POST /auth/phone', { body: { phone: PHONE, code: '000000', guide: GUIDE_VERSION } }));
  await person('PUT /my/name', { body: { displayName: NAME } });
  await person('POST /my/phone/wechat', { body: { code: `dev-phone-${PHONE}` } });
  const words = encodeURIComponent(`${PHONE}${NAME}`);
  const asked = Object.entries(routes).map(async ([operation, route]) => {
    const [method = '', path = ''] = operation.split(' ');
    const url = `${base}/api/v1${path.replace(/\{\w+\}/g, words)}?q=${words}`;
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const body = method === 'GET' ? {} : { body: JSON.stringify({ phone: PHONE, name: NAME, ['x'.repeat(9)]: PHONE }) };
    const ends = operation === 'POST /auth/sign-out' || operation === 'POST /my/deletion' || 'upload' in route;
    return ends ? 400 : (await fetch(url, { method, headers, ...body })).status;
  });
  const statuses = await Promise.all(asked);
  expect(statuses.filter((status) => status >= 500 && status !== 503)).toEqual([]);
  await person('GET /my/data');
  expect(server.log()).toContain('"route"');
  for (const told of [PHONE, NAME, words]) expect(server.log()).not.toContain(told);
});
