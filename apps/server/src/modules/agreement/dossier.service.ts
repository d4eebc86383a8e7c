import { Injectable, type StreamableFile } from '@nestjs/common';
import type { AttachmentHostKind } from '@market/contract/attachment';
import { ZipFile } from 'yazl';
import { actorOf, type Caller } from '../../common/caller.js';
import { found } from '../../common/domain-error.js';
import { fileAnswer } from '../../common/file-answer.js';
import type { In } from '../../common/operation.decorator.js';
import { RegionScope } from '../../common/scope.js';
import { Transactions } from '../../common/transactions.js';
import { AttachmentFiles } from '../attachment/attachment-files.js';
import { AttachmentHosts } from '../attachment/attachment-hosts.js';
import { AttachmentRepository } from '../attachment/attachment.repository.js';
import { Bid } from '../bid/bid.entity.js';
import { BidSeal } from '../bid/bid-seal.js';
import { ChallengeRepository } from '../challenge/challenge.repository.js';
import { challengeStep } from '../challenge/challenge.view.js';
import { AgreementDesk } from './agreement-desk.js';
import { AgreementRepository } from './agreement.repository.js';
import { dossierPage } from './dossier-pages.js';
import { dossierParts } from './dossier-parts.js';

const folders: Partial<Record<AttachmentHostKind, string>> = {
  challenge: '榜单附件',
  bid: '方案附件',
  agreement: '合同附件',
  milestone: '里程碑附件',
};

/** 项目档案：everything about one agreement in one file, for the bureau and for 技术合同登记. Streamed, never held whole. */
@Injectable()
export class DossierService {
  constructor(
    private readonly agreements: AgreementRepository,
    private readonly desk: AgreementDesk,
    private readonly challenges: ChallengeRepository,
    private readonly attachments: AttachmentRepository,
    private readonly files: AttachmentFiles,
    private readonly hosts: AttachmentHosts,
    private readonly seal: BidSeal,
    private readonly transactions: Transactions,
  ) {}

  async of(caller: Caller, { params }: In<'GET /staff/agreements/{id}/dossier'>): Promise<StreamableFile> {
    const scope = RegionScope.of(actorOf(caller));
    const { agreement, page } = await this.transactions.write(caller, async (tx) => {
      tx.about('agreement', params.id);
      found(await this.agreements.findInRegion(scope, params.id));
      const agreement = await this.desk.show(tx, params.id, 'bureau');
      const challenge = found(await this.challenges.findForBidding(tx, agreement.challengeId));
      const bid = found(await tx.manager.findOneBy(Bid, { id: agreement.bidId }));
      const open = await this.seal.openReleased(bid.challengeId, tx);
      const steps = (await this.challenges.stepsOf(challenge.id, tx)).map(challengeStep);
      const parts = dossierParts({
        agreement,
        challenge,
        bid: { no: bid.no ?? '', digest: bid.digest ?? '', content: open(bid) },
        steps,
        now: tx.now,
      });
      return { agreement, page: dossierPage(`${agreement.challengeTitle} · 项目档案`, parts) };
    });
    const zip = new ZipFile();
    zip.addBuffer(Buffer.from(page), '项目档案.html');
    zip.addBuffer(Buffer.from(JSON.stringify(agreement, null, 2)), '合同数据.json');
    const hosts: [AttachmentHostKind, string][] = [
      ['challenge', agreement.challengeId],
      ['bid', agreement.bidId],
      ['agreement', agreement.id],
      ...agreement.milestones.map(({ id }) => ['milestone', id] as [AttachmentHostKind, string]),
    ];
    await this.addFiles(zip, hosts);
    zip.end();
    return fileAnswer('zip', `${agreement.no} 项目档案`, zip.outputStream as NodeJS.ReadableStream as never);
  }

  /** Two files of one name stand side by side under a number. */
  private async addFiles(zip: ZipFile, hosts: readonly [AttachmentHostKind, string][]): Promise<void> {
    const taken = new Set<string>();
    for (const [kind, id] of hosts)
      for (const row of await this.attachments.listAbout(kind, id)) {
        if (row.state !== 'ready') continue;
        const box = await this.hosts.boxFor(row, null);
        const name = `${folders[kind] ?? '附件'}/${row.name.replace(/[\\/:*?"<>|]/g, ' ')}`;
        let free = name;
        for (let n = 2; taken.has(free); n += 1) free = name.replace(/(\.\w+)?$/, ` (${n})$1`);
        taken.add(free);
        zip.addReadStreamLazy(free, (done) => {
          this.files.read(row, box).then(
            (stream) => done(null, stream),
            (error: Error) => done(error, undefined as never),
          );
        });
      }
  }
}
