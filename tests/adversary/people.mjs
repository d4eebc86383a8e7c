// Who asks: nobody, a company's member, and three of the staff; and how they sign in.
import { GUIDE_VERSION } from '@market/contract/privacy';

const PASSWORD = 'Market-2026';
const members = Array.from({ length: 25 }, (_, i) => `138000000${String(i + 1).padStart(2, '0')}`);
const json = { 'content-type': 'application/json' };

const staff = { maintainer: 'suzhou-maintainer', districtAdmin: 'putuo-admin', auditor: 'auditor' };

export const roles = ['anonymous', 'member', ...Object.keys(staff)];

/** Keeps a live session for every role: what is asked may end one. */
export class People {
  #headers = new Map([['anonymous', {}]]);
  #nextMember = 0;

  constructor(server) {
    this.server = server;
  }

  headersOf(role) {
    return this.#headers.get(role) ?? {};
  }

  /** Signs in whoever is no longer signed in. */
  async wake() {
    for (const role of roles.slice(1)) {
      const known = this.#headers.get(role);
      const alive = known && (await fetch(`${this.server.base}/api/v1/auth/me`, { headers: known }));
      await alive?.arrayBuffer();
      if (!alive?.ok) this.#headers.set(role, await this.#signIn(role));
    }
  }

  #signIn(role) {
    if (role !== 'member') return atConsole(this.server, staff[role]);
    this.#nextMember += 1;
    return byPhone(this.server, members[(this.#nextMember - 1) % members.length]);
  }
}

/** The headers of a console session. */
export async function atConsole({ base }, username, password = PASSWORD) {
  const answer = await post(base, '/auth/console', { username, password });
  const [cookie] = answer.headers.getSetCookie().map((line) => line.split(';')[0]);
  if (!cookie) throw new Error(`${username} could not sign in: ${await answer.text()}`);
  return { cookie, 'x-requested-with': 'market-console' };
}

/** The headers of a session opened by the code in the server's log, where no text messages are sent. */
export async function byPhone(server, number) {
  const asked = server.log().length;
  await post(server.base, '/auth/phone-code', { phone: number });
  const code = await codeAfter(server, asked);
  const answer = await post(server.base, '/auth/phone', { phone: number, code, guide: GUIDE_VERSION });
  const { token } = await answer.json();
  if (!token) throw new Error(`${number} could not sign in: ${answer.status}`);
  return { authorization: `Bearer ${token}` };
}

async function codeAfter(server, start) {
  for (let tries = 0; tries < 50; tries += 1) {
    const code = /登录验证码 (\d{6})/.exec(server.log().slice(start))?.[1];
    if (code) return code;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('no code was sent');
}

export const post = (base, path, body, headers = {}) =>
  fetch(`${base}/api/v1${path}`, { method: 'POST', headers: { ...json, ...headers }, body: JSON.stringify(body) });
