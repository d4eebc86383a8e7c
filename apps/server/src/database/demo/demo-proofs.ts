import { Readable } from 'node:stream';
import { claimForms } from '@market/contract/claim';
import { isoDay } from '@market/contract/shared';
import { newId } from '../../common/ids.js';
import { AttachmentFiles } from '../../modules/attachment/attachment-files.js';
import type { Attachment } from '../../modules/attachment/attachment.entity.js';
import type { DemoContext } from './demo-context.js';
import { demoPdf } from './demo-pdf.js';

/** 证明材料 of the claims: a page each that says it is none. Contributed last, since the files outlive a transaction that fails. */
export function proofRows({ app, claims: { claims }, crypto }: DemoContext): Promise<Attachment[]> {
  const files = app.get(AttachmentFiles);
  const proofs = claims.flatMap((claim) => claimForms[claim.kind].proofs.map((proof) => ({ claim, ...proof })));
  return Promise.all(
    proofs.map(async ({ claim, part, label }): Promise<Attachment> => {
      const [id, addedAt] = [newId(), claim.submittedAt ?? claim.createdAt];
      const content = demoPdf([
        `演示·${label}`,
        `申请：${claim.subject}`,
        `日期：${isoDay(addedAt)}`,
        '本页是演示数据，不是证照，没有任何效力。',
      ]);
      return {
        id,
        about: 'claim',
        aboutId: claim.id,
        name: `演示·${label}.pdf`,
        type: 'pdf',
        audience: 'parties',
        part,
        ...(await files.save(id, Readable.from([content]))),
        state: 'ready',
        refusal: null,
        traceId: null,
        digest: crypto.digest(content),
        addedBy: claim.accountId,
        organizationId: claim.organizationId,
        addedAt,
      };
    }),
  );
}
