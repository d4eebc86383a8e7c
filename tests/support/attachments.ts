import { GUIDE_VERSION } from '@market/contract/privacy';
import type { Answer } from '@market/api-client';
import type { AttachmentHostKind } from '@market/contract/attachment';
import type { TestApp } from './app.js';

type About = {
  about: AttachmentHostKind;
  aboutId: string;
};

/** What the pages of a mini-program user do with files. The same name is the same person. */
export async function fileDesk(market: TestApp, user: string) {
  const { token } = await market.anonymous('POST /auth/wechat', {
    body: { code: `dev-${user}`, guide: GUIDE_VERSION },
  });
  const headers = { authorization: `Bearer ${token}` };
  return {
    async add(name: string, content: Buffer | string, query: About & { audience?: string; part?: string }) {
      const answer = await market.app.inject({
        method: 'POST',
        url: '/api/v1/attachments',
        query: { ...query, name },
        headers: { ...headers, 'content-type': 'application/octet-stream' },
        payload: Buffer.from(content),
      });
      return { status: answer.statusCode, body: answer.json<Answer<'POST /attachments'> & { code?: string }>() };
    },
    download: (id: string) => market.app.inject({ url: `/api/v1/attachments/${id}/file`, headers }),
  };
}

export const samplePdf = (text = 'sample'): string => `%PDF-1.4\n% ${text}\n%%EOF\n`;
