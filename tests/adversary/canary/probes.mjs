// Small looks at a started server, each for one kind of flaw: what is wrong, or undefined.
import { feedbackKinds } from '@market/contract/feedback';
import { GUIDE_VERSION } from '@market/contract/privacy';
import { operationsOf } from '../fuzz/document.mjs';
import { atConsole, byPhone, post } from '../people.mjs';

const PASSWORD = 'Market-2026';
const signIn = ({ base }, username, password) => post(base, '/auth/console', { username, password });
const get = ({ base }, path, headers = {}) => fetch(`${base}/api/v1${path}`, { headers });
const unless = (holds, what) => (holds ? undefined : what);

export const probes = {
  async closedDoors(server) {
    const closed = (await operationsOf(server.base, 'GET ')).filter(
      ({ admits, parameters }) => !admits('anonymous') && parameters.every(({ required }) => !required),
    );
    for (const { key, path } of closed) {
      const { status } = await fetch(server.base + path);
      if (status !== 401) return `${key}: ${status} for nobody`;
    }
    return unless(closed.length > 50, 'too few closed operations');
  },

  async crossSite(server) {
    const { cookie } = await atConsole(server, 'nanjing-maintainer');
    const { status } = await fetch(`${server.base}/api/v1/auth/sign-out`, { method: 'POST', headers: { cookie } });
    return unless(status === 403, `a write by the cookie alone: ${status}`);
  },

  async idempotency(server) {
    const key = { ...(await byPhone(server, '13800000021')), 'idempotency-key': 'the-same-key-twice' };
    const said = {
      kind: feedbackKinds[0],
      regionCode: null,
      text: '演示：页面打不开',
      anonymous: false,
      contact: { name: '', phone: '', consent: false },
    };
    const first = await (await post(server.base, '/feedback', said, key)).text();
    const second = await (await post(server.base, '/feedback', said, key)).text();
    if (first.includes('"details"')) return `not taken: ${first.slice(0, 160)}`;
    return unless(first === second, `two answers: ${first.slice(0, 80)} / ${second.slice(0, 80)}`);
  },

  async undeclared(server) {
    const headers = await atConsole(server, 'nanjing-verifier');
    const { status } = await post(server.base, '/auth/sign-out', { state: 'x' }, headers);
    return unless(status === 400, `a body nobody asked for: ${status}`);
  },

  async origins(server) {
    const { headers } = await get(server, '/regions', { origin: 'https://evil.example' });
    return unless(!headers.has('access-control-allow-origin'), 'a strange origin may read');
  },

  async cookie(server) {
    const [line = ''] = (await signIn(server, 'wuxi-maintainer', PASSWORD)).headers.getSetCookie();
    return unless(/HttpOnly/i.test(line) && /SameSite=Strict/i.test(line), line.replace(/=[^;]*/, '=…'));
  },

  async signOut(server) {
    const headers = await atConsole(server, 'wuxi-verifier');
    await fetch(`${server.base}/api/v1/auth/sign-out`, { method: 'POST', headers });
    const { status } = await get(server, '/auth/me', headers);
    return unless(status === 401, `after the sign-out: ${status}`);
  },

  async oneRefusal(server) {
    const [wrong, unknown] = await Promise.all([
      signIn(server, 'putuo-verifier', 'Wrong-2026'),
      signIn(server, 'nobody-here', 'Wrong-2026'),
    ]);
    const told = `${wrong.status} for a wrong password, ${unknown.status} for an unknown name`;
    return unless(wrong.status === unknown.status && wrong.status >= 400, told);
  },

  async lockout(server) {
    for (let tries = 0; tries < 5; tries += 1) await signIn(server, 'taizhou-verifier', 'Wrong-2026');
    const { status } = await signIn(server, 'taizhou-verifier', PASSWORD);
    return unless(status >= 400, `after five wrong passwords: ${status}`);
  },

  async oneTimeCode(server) {
    const phone = '13800000022';
    await post(server.base, '/auth/phone-code', { phone });
    const right = /登录验证码 (\d{6})/.exec(server.log().split('138****0022').at(-1))?.[1];
    const code = right === '000000' ? '000001' : '000000';
    const { status } = await post(server.base, '/auth/phone', { phone, code, guide: GUIDE_VERSION });
    return unless(status >= 400 && status < 404, `a wrong code: ${status}`);
  },

  async rateLimit(server) {
    for (let tries = 0; tries < 40; tries += 1)
      if ((await signIn(server, `nobody-${tries}`, 'Wrong-2026')).status === 429) return undefined;
    return 'forty wrong sign-ins in a row';
  },

  async trail(server) {
    const before = new Date().toISOString();
    await atConsole(server, 'putuo-maintainer');
    const { items } = await (await get(server, '/staff/audit', await atConsole(server, 'auditor'))).json();
    return unless(
      items.some(({ at, action }) => action === 'session.signIn' && at >= before),
      'a sign-in that the trail does not know',
    );
  },

  async foreignRows(server) {
    const [owner, other] = [await byPhone(server, '13800000011'), await byPhone(server, '13800000023')];
    const { items } = await (await get(server, '/my/challenges', owner)).json();
    for (const { id } of items) {
      const { status } = await get(server, `/my/challenges/${id}`, other);
      if (status !== 404) return `another organization's challenge: ${status}`;
    }
    return unless(items.length > 0, 'the owner has no challenge');
  },
};

/** What a probe wants of the server it looks at. */
export const settings = { rateLimit: { MARKET_RATE_LIMITS: '1' } };
