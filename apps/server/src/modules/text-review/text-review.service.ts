import { Injectable, type StreamableFile } from '@nestjs/common';
import {
  checkedTexts,
  textsToCheck,
  whyCannotDecideText,
  type CheckedText,
  type TextReview,
  type Verdict,
} from '@market/contract/text-review';
import { canonicalJson } from '@market/contract/shared';
import { actorOf, type Caller } from '../../common/caller.js';
import { DomainError, found, refuse } from '../../common/domain-error.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { pageFrom } from '../../common/paging.js';
import { RegionScope } from '../../common/scope.js';
import { Transactions } from '../../common/transactions.js';
import { isDuplicate } from '../../database/engine.js';
import { CryptoProvider } from '../../integrations/crypto/crypto-provider.js';
import { MessageSender } from '../message/message-sender.js';
import { HeldBack, whatOf } from './held-back.js';
import { PictureChecks } from './picture-checks.js';
import { TextJudge } from './text-judge.js';
import type { TextReviewRow } from './text-review.entity.js';
import { TextReviewRepository } from './text-review.repository.js';

const declared: Readonly<Record<string, CheckedText>> = checkedTexts;

/** Lets words become public that were found harmless, or that a person has let through word for word. */
@Injectable()
export class TextReviewService {
  constructor(
    private readonly reviews: TextReviewRepository,
    private readonly judge: TextJudge,
    private readonly held: HeldBack,
    private readonly pictures: PictureChecks,
    private readonly messages: MessageSender,
    private readonly transactions: Transactions,
    private readonly crypto: CryptoProvider,
  ) {}

  /** Before an operation is carried out. Throws `textWaiting` or `textRefused`. */
  async demand(caller: Caller, body: unknown): Promise<void> {
    const { actor, operation } = caller;
    const checked = declared[operation];
    const texts = checked && actor ? textsToCheck(checked, body) : [];
    if (!checked || !actor || texts.length === 0) return;
    const digest = this.crypto.digest(canonicalJson({ operation, texts }));
    const known = await this.reviews.ofWords(actor.accountId, digest);
    if (known?.state === 'passed') return;
    if (known?.state === 'refused') throw refusedFor(checked, known.reason ?? '');
    if (!known) {
      const verdict = await this.judge.of(actor.accountId, texts);
      if (verdict === undefined) return;
      await this.hold(caller, { texts, digest, verdict });
    }
    throw new DomainError('textWaiting');
  }

  async list(caller: Caller, { query }: In<'GET /staff/text-reviews'>): Promise<Out<'GET /staff/text-reviews'>> {
    const rows = await this.reviews.list(RegionScope.of(actorOf(caller)), query);
    return pageFrom(rows, query.limit, ({ id }) => ({ value: id, id }), view);
  }

  pass(caller: Caller, { params, body }: In<'POST /staff/text-reviews/{id}/pass'>): Promise<TextReview> {
    return this.decide(caller, params.id, body.version, { state: 'passed', reason: null });
  }

  refuse(caller: Caller, { params, body }: In<'POST /staff/text-reviews/{id}/refuse'>): Promise<TextReview> {
    return this.decide(caller, params.id, body.version, { state: 'refused', reason: body.reason });
  }

  /** The picture that waits, for whoever decides on it. */
  async picture(caller: Caller, { params }: In<'GET /staff/text-reviews/{id}/picture'>): Promise<StreamableFile> {
    const row = found(await this.reviews.find(RegionScope.of(actorOf(caller)), params.id));
    return this.pictures.show(found(row.attachmentId));
  }

  private decide(
    caller: Caller,
    id: string,
    version: number,
    outcome: Pick<TextReviewRow, 'state' | 'reason'>,
  ): Promise<TextReview> {
    const actor = actorOf(caller);
    return this.transactions.write(caller, async (tx) => {
      tx.about('textReview', id);
      const row = found(await this.reviews.find(RegionScope.of(actor), id, tx));
      refuse(whyCannotDecideText(actor, row));
      const by = { decidedBy: actor.accountId, decidedByName: actor.displayName, decidedAt: tx.now };
      await this.reviews.decide(tx, { id, version }, { ...outcome, ...by });
      const what = whatOf(row);
      if (row.attachmentId !== null) await this.pictures.decide(tx, row.attachmentId, outcome.reason);
      const passed =
        row.attachmentId === null ? '请回到原处再提交一次，即可公开。' : `「${row.texts.join('')}」已公开。`;
      const body = outcome.reason === null ? passed : `理由：${outcome.reason}`;
      const title = outcome.reason === null ? `${what}已通过核对` : `${what}没有通过核对`;
      this.messages.toAccount(tx, row.accountId, { title, body });
      return view({ ...row, ...outcome, ...by, version: version + 1 });
    });
  }

  /** Two equal tries wait as one. */
  private async hold(caller: Caller, held: Pick<TextReviewRow, 'texts' | 'digest' | 'verdict'>): Promise<void> {
    const { accountId, organization, regionCode } = actorOf(caller);
    const place = { accountId, regionCode: organization?.regionCode ?? regionCode ?? '' };
    const row = { ...held, ...place, operation: caller.operation, attachmentId: null };
    await this.transactions
      .run((tx) => this.held.hold(tx, row))
      .catch((error: unknown) => {
        if (!isDuplicate(error)) throw error;
      });
  }
}

const refusedFor = ({ paths }: CheckedText, reason: string): DomainError =>
  new DomainError('textRefused', [{ path: paths[0] ?? '', message: `没有通过核对：${reason}` }]);

const view = (row: TextReviewRow): TextReview => ({
  id: row.id,
  what: whatOf(row),
  texts: row.texts,
  picture: row.attachmentId !== null,
  verdict: row.verdict satisfies Verdict,
  state: row.state,
  regionCode: row.regionCode,
  reason: row.reason,
  decidedByName: row.decidedByName,
  createdAt: row.createdAt.toISOString(),
  version: row.version,
});
