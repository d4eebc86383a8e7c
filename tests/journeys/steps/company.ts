import { GUIDE_VERSION } from '@market/contract/privacy';
import type { Client } from '@market/api-client';
import { createClient } from '@market/api-client';
import type { Browser, Page } from 'playwright-core';
import { openPhone } from '../../support/chromium.js';
import { fetchTransport } from '../../support/fetch-transport.js';
import type { ServerProcess } from '../../support/server-process.js';
import { codeSentTo } from './phone.js';

/** A company of the demonstration data: what it does on its phone, and what a journey has it do without one. */
export interface Company {
  api: Client;
  /** Its phone, signed in. */
  phone(browser: Browser): Promise<Page>;
}

export async function companyAt(server: ServerProcess, phone: string): Promise<Company> {
  const anonymous = createClient({ base: server.baseUrl, send: fetchTransport });
  await anonymous('POST /auth/phone-code', { body: { phone } });
  const { token } = await anonymous('POST /auth/phone', {
    body: { phone, code: await codeSentTo(phone, server), guide: GUIDE_VERSION },
  });
  return {
    api: createClient({ base: server.baseUrl, send: fetchTransport, token: () => token }),
    async phone(browser) {
      const context = await openPhone(browser, server.baseUrl);
      await context.addInitScript((data) => localStorage.setItem('session', JSON.stringify({ data })), token);
      const page = await context.newPage();
      return page;
    },
  };
}
