import { Injectable } from '@nestjs/common';
import {
  amendmentIssues,
  changesFrozen,
  contentChanges,
  publishedViewOf,
  whyCannotAmend,
  whyCannotExtend,
  type ChallengeContent,
  type OwnChallenge,
} from '@market/contract/challenge';
import { DAY_MS } from '@market/contract/shared';
import type { Caller } from '../../common/caller.js';
import { refuse, refuseIssues } from '../../common/domain-error.js';
import type { In } from '../../common/operation.decorator.js';
import type { Tx } from '../../common/transactions.js';
import { databaseNow } from '../../database/engine.js';
import { CryptoProvider } from '../../integrations/crypto/crypto-provider.js';
import { ChallengeRuleBook } from '../region/challenge-rules.js';
import { BiddersTold } from './bidders-told.js';
import { ChallengeVersions } from './challenge-versions.js';
import type { Challenge } from './challenge.entity.js';
import { ChallengeRepository } from './challenge.repository.js';
import { OwnDesk } from './own-desk.js';
import { filledForm, sealedContact } from './sealed-contact.js';

interface Change {
  content: ChallengeContent;
  now: Date;
  reason: string;
  byName: string;
}

/** 修订与延期：what is published changes only as a new version, and everybody who bids hears of it. */
@Injectable()
export class AmendmentService {
  constructor(
    private readonly challenges: ChallengeRepository,
    private readonly versions: ChallengeVersions,
    private readonly desk: OwnDesk,
    private readonly rules: ChallengeRuleBook,
    private readonly told: BiddersTold,
    private readonly crypto: CryptoProvider,
  ) {}

  amend(caller: Caller, input: In<'POST /my/challenges/{id}/amend'>): Promise<OwnChallenge> {
    const { content, reason } = input.body;
    return this.desk.act(caller, input, async (tx, challenge, { actor, byName }) => {
      const now = await databaseNow(tx.manager);
      refuse(whyCannotAmend(actor, challenge, now));
      const facts = { bidSeen: challenge.firstBidAt !== null, rules: this.rules.of(challenge.regionCode), now };
      refuseIssues('notComplete', amendmentIssues(filledForm(this.crypto, challenge), content, facts));
      const unbid = changesFrozen(challenge.content, content);
      const digest = await this.republish(tx, challenge, { content, now, reason, byName }, { unbid });
      return { name: 'amend', to: challenge.state, note: reason, digest };
    });
  }

  extend(caller: Caller, input: In<'POST /my/challenges/{id}/extend'>): Promise<OwnChallenge> {
    const { bidDeadline, reason } = input.body;
    return this.desk.act(caller, input, async (tx, challenge, { actor, byName }) => {
      const now = await databaseNow(tx.manager);
      refuse(whyCannotExtend(actor, challenge, now));
      const { callExtensionMaxDays } = this.rules.of(challenge.regionCode);
      const added = new Date(bidDeadline).getTime() - (challenge.bidDeadline?.getTime() ?? 0);
      if (added <= 0 || added > callExtensionMaxDays * DAY_MS) {
        const message = `新的截止要晚于原来的，最多晚 ${callExtensionMaxDays} 天`;
        refuseIssues('notComplete', [{ path: 'bidDeadline', message }]);
      }
      const content = { ...challenge.content, bidDeadline };
      const digest = await this.republish(tx, challenge, { content, now, reason, byName }, { unextended: true });
      return { name: 'extend', to: challenge.state, note: reason, digest };
    });
  }

  private async republish(
    tx: Tx,
    challenge: Challenge,
    { content, now, reason, byName }: Change,
    only: { unbid?: boolean; unextended?: boolean },
  ): Promise<string> {
    const version = await this.versions.write(tx, challenge, content, { reason, byName });
    const change = {
      ...version,
      ...(only.unextended ? { extendedAt: now } : { contact: sealedContact(this.crypto, challenge.id, content) }),
    };
    await this.challenges.republish(tx, challenge, change, { now, ...only });
    tx.emit('challenge.changed', { challengeId: challenge.id });
    const changes = contentChanges(publishedViewOf(challenge.content), publishedViewOf(content));
    const body = changes.map(({ label, before, after }) => `${label}：${before || '无'} → ${after || '无'}`).join('；');
    await this.told.all(tx, challenge, {
      title: only.unextended ? '揭榜截止已延长' : `榜单修订为第 ${challenge.contentVersion + 1} 版`,
      body: `「${content.title}」${reason}。${body || '公开的内容没有变化'}`,
    });
    return version.digest;
  }
}
