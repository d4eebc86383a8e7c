// Requests sqlmap is given by name, for what stands beside the address: headers that are read, and bodies.
import { feedbackKinds } from '@market/contract/feedback';
import { People } from '../people.mjs';
import { asBearer } from './targets.mjs';

const feedback = {
  kind: feedbackKinds[0],
  regionCode: '320500',
  text: '演示：页面打不开',
  anonymous: false,
  contact: { name: '演示', phone: '13800000138', consent: true },
};
const requests = [
  {
    key: 'GET /auth/me',
    tried: 'headers',
    role: 'member',
    headers: { 'x-forwarded-for': '127.0.0.1*', 'user-agent': 'market*', 'x-request-id': 'one*', referer: 'market*' },
  },
  {
    key: 'POST /auth/console',
    tried: 'body',
    role: 'anonymous',
    headers: {},
    body: { username: 'changzhou-verifier', password: 'Market-2026' },
  },
  {
    key: 'POST /feedback',
    tried: 'body',
    role: 'member',
    headers: { 'idempotency-key': 'feedback-1*' },
    body: feedback,
  },
];

/** `only`: a pattern of operation and place, as for addresses. */
export async function requestsBeside(server, only = '') {
  const wanted = requests.filter(({ key, tried }) => new RegExp(only).test(`${key} ${tried}`));
  const people = new People(server);
  if (wanted.length > 0) await people.wake();
  return wanted.map((request) => {
    const { authorization, ...own } = asBearer(people.headersOf(request.role));
    const tried = request.tried === 'headers' ? '*' : '';
    const signedIn = authorization ? { authorization: authorization + tried } : {};
    const url = `${server.base}/api/v1${request.key.slice(request.key.indexOf(' ') + 1)}`;
    return { ...request, url, answered: true, headers: { ...own, ...signedIn, ...request.headers } };
  });
}
