import { Injectable, type OnModuleInit, type StreamableFile } from '@nestjs/common';
import type { Verdict } from '@market/contract/text-review';
import { found } from '../../common/domain-error.js';
import { storedFileAnswer } from '../../common/file-answer.js';
import { eachDue, Sweeps } from '../../common/sweeps.js';
import { Transactions, type Tx } from '../../common/transactions.js';
import { CryptoProvider } from '../../integrations/crypto/crypto-provider.js';
import type { Judgement } from '../../integrations/wechat/wechat-judge.js';
import { WechatPort } from '../../integrations/wechat/wechat.port.js';
import { AttachmentFiles } from '../attachment/attachment-files.js';
import type { Attachment } from '../attachment/attachment.entity.js';
import { AttachmentRepository } from '../attachment/attachment.repository.js';
import { JUDGE_PICTURE } from '../attachment/checking.service.js';
import { OrganizationRepository } from '../organization/organization.repository.js';
import { OutboxHandlers } from '../outbox/outbox-handler.js';
import { HeldBack } from './held-back.js';
import { TextJudge } from './text-judge.js';

/** mediaCheckAsync takes no larger pictures, and answers within half an hour. */
const MAX_BYTES = 10 * 1024 * 1024;
const TERM_MS = 3_600_000;
const EVERY_MS = 600_000;
const REFUSAL_LETTERS = 120;

/** 公开图片: WeChat says whether it may be seen; where it does not, a person does. Until then it waits. */
@Injectable()
export class PictureChecks implements OnModuleInit {
  constructor(
    private readonly attachments: AttachmentRepository,
    private readonly files: AttachmentFiles,
    private readonly organizations: OrganizationRepository,
    private readonly held: HeldBack,
    private readonly judge: TextJudge,
    private readonly wechat: WechatPort,
    private readonly crypto: CryptoProvider,
    private readonly transactions: Transactions,
    private readonly handlers: OutboxHandlers,
    private readonly sweeps: Sweeps,
  ) {}

  onModuleInit(): void {
    this.handlers.register(JUDGE_PICTURE, (tx, { payload }) => this.ask(tx, (payload as { id: string }).id));
    this.sweeps.add('pictures', EVERY_MS, (now) => this.giveUp(now));
  }

  /** WeChat's answer. Of a picture that nobody waits for, or not any more, nothing is done. */
  async settle(tx: Tx, traceId: string, judged: Judgement): Promise<void> {
    const row = await this.attachments.findTraced(traceId);
    if (!row) return;
    tx.about('attachment', row.id);
    if (judged !== 'pass') await this.toPerson(tx, row, judged);
    else await this.attachments.judge(tx, { id: row.id, traceId }, { state: 'ready', traceId: null });
  }

  /** A person's answer; `reason`: why it may not be seen. */
  async decide(tx: Tx, id: string, reason: string | null): Promise<void> {
    const refusal = reason && `没有通过核对：${reason}`.slice(0, REFUSAL_LETTERS);
    await this.attachments.judge(tx, { id }, { state: refusal === null ? 'ready' : 'refused', refusal });
  }

  async show(id: string): Promise<StreamableFile> {
    const row = found(await this.attachments.find(id));
    return storedFileAnswer(row.name, row.bytes, await this.files.read(row));
  }

  /** For WeChat's server, as long as it is asked. */
  async fetch(id: string, ticket: string, now: Date): Promise<StreamableFile> {
    const row = ticket === this.ticketOf(id) ? await this.attachments.find(id) : null;
    const asked = row?.state === 'waiting' && row.addedAt.getTime() > now.getTime() - TERM_MS;
    return this.show(found(asked ? id : null));
  }

  /** What gets no answer in time waits for a person. */
  async giveUp(now: Date): Promise<void> {
    const late = await this.attachments.unanswered(new Date(now.getTime() - TERM_MS));
    await eachDue(late, (row) => this.transactions.run((tx) => this.toPerson(tx, row, 'unavailable')));
  }

  private async ask(tx: Tx, id: string): Promise<void> {
    const row = await this.attachments.find(id, tx);
    if (row?.state !== 'waiting' || row.traceId !== null) return;
    const openid = row.bytes > MAX_BYTES ? undefined : await this.judge.openidSeen(row.addedBy);
    if (openid === undefined) return this.toPerson(tx, row, 'unchecked');
    const path = `/api/v1/wechat/pictures/${id}?ticket=${this.ticketOf(id)}`;
    const traceId = await this.wechat.judgePicture(openid, path);
    if (traceId === undefined) return this.toPerson(tx, row, 'unavailable');
    await this.attachments.judge(tx, { id }, { traceId });
  }

  private async toPerson(tx: Tx, row: Attachment, verdict: Verdict): Promise<void> {
    const { id, traceId, name, addedBy: accountId, organizationId } = row;
    const waits = await this.attachments.judge(tx, { id, ...(traceId && { traceId }) }, { traceId: null });
    if (!waits) return;
    const regionCode = organizationId === null ? '' : (await this.organizations.get(tx, organizationId)).regionCode;
    const digest = this.crypto.digest(`attachment:${id}`);
    const what = { operation: 'POST /attachments', texts: [name], attachmentId: id };
    await this.held.hold(tx, { accountId, ...what, digest, verdict, regionCode });
  }

  private ticketOf(id: string): string {
    return this.crypto.blindIndex('picture-check', id);
  }
}
