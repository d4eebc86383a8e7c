import { buffer } from 'node:stream/consumers';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { isPublicPicture } from '@market/contract/attachment';
import { VirusScan } from '../../integrations/virus-scan/virus-scan.port.js';
import { WechatPort } from '../../integrations/wechat/wechat.port.js';
import { CryptoProvider } from '../../integrations/crypto/crypto-provider.js';
import { OutboxHandlers } from '../outbox/outbox-handler.js';
import type { Tx } from '../../common/transactions.js';
import { AttachmentFiles } from './attachment-files.js';
import { AttachmentRepository } from './attachment.repository.js';
import { contentIssue } from './content-check.js';

const TOPIC = 'attachment.check';
/** Told once the file may be fetched: of a public picture that is sound. */
export const JUDGE_PICTURE = 'attachment.judge';

/** Looks into a file before anybody else may have it. A scanner that cannot be asked leaves it waiting: it is tried again. */
@Injectable()
export class CheckingService implements OnModuleInit {
  constructor(
    private readonly attachments: AttachmentRepository,
    private readonly files: AttachmentFiles,
    private readonly crypto: CryptoProvider,
    private readonly scan: VirusScan,
    private readonly wechat: WechatPort,
    private readonly handlers: OutboxHandlers,
  ) {}

  onModuleInit(): void {
    this.handlers.register(TOPIC, (tx, { payload }) => this.check(tx, (payload as { id: string }).id));
  }

  later(tx: Tx, id: string): void {
    tx.emit(TOPIC, { id });
  }

  private async check(tx: Tx, id: string): Promise<void> {
    const row = await this.attachments.find(id, tx);
    if (row?.state !== 'scanning') return;
    const content = await buffer(await this.files.read(row));
    const refusal = (await contentIssue(row.type, content)) ?? (await this.virusIn(content)) ?? null;
    const digest = this.crypto.digest(content);
    const judged = refusal === null && this.wechat.push !== undefined && isPublicPicture(row);
    const state = refusal !== null ? 'refused' : judged ? 'waiting' : 'ready';
    await this.attachments.settle(tx, id, { state, refusal, digest });
    if (judged) tx.emit(JUDGE_PICTURE, { id });
  }

  private async virusIn(content: Buffer): Promise<string | undefined> {
    return (await this.scan.find(content)) === undefined ? undefined : '病毒检查没有通过';
  }
}
