import { Injectable } from '@nestjs/common';
import { nextAfter, type BeforeBidding, type ChallengeContent, type ChallengeState } from '@market/contract/challenge';
import { DAY_MS } from '@market/contract/shared';
import type { Tx } from '../../common/transactions.js';
import { databaseNow } from '../../database/engine.js';
import { WorkDays } from '../calendar/work-days.js';
import { MessageSender } from '../message/message-sender.js';
import { ChallengeRuleBook } from '../region/challenge-rules.js';
import { challengeNumber } from './challenge-number.js';
import { ChallengeVersions } from './challenge-versions.js';
import type { Challenge } from './challenge.entity.js';
import { ChallengeRepository } from './challenge.repository.js';
import { listColumns } from './list-columns.js';
import { InvitationRepository } from './invitation.repository.js';

/** The way from vetting to the public: each stage that is passed leads on to the next one the place asks for. */
@Injectable()
export class Publication {
  constructor(
    private readonly challenges: ChallengeRepository,
    private readonly versions: ChallengeVersions,
    private readonly invitations: InvitationRepository,
    private readonly rules: ChallengeRuleBook,
    private readonly workDays: WorkDays,
    private readonly messages: MessageSender,
  ) {}

  /** Moves a challenge on from the stage it has passed. What becomes public gets its number, version and digest here. */
  async advance(
    tx: Tx,
    challenge: Challenge & { state: BeforeBidding },
    { byName }: { byName: string },
  ): Promise<{ to: ChallengeState; digest: string | null }> {
    const rules = this.rules.of(challenge.regionCode);
    const to = nextAfter(challenge.state, challenge.kind, rules);
    const now = await databaseNow(tx.manager);
    // With the form: what picking a contest's topic has settled in it is kept even where more stages follow.
    const vetted = { ...listColumns(challenge.content), vettedAt: challenge.vettedAt ?? now };
    if (to === 'appraisal' || to === 'approval') {
      await this.challenges.move(tx, challenge, to, vetted);
      return { to, digest: null };
    }
    const bidding = to === 'published';
    const content = bidding ? withTimeLeft(challenge.content, now, rules.minCallDays) : challenge.content;
    const version = await this.versionOf(tx, challenge, content, byName);
    await this.challenges.move(tx, challenge, to, {
      ...vetted,
      ...version,
      no: challenge.no ?? challengeNumber(challenge, now),
      publishedAt: now,
      stageEndsAt: bidding ? null : this.workDays.deadline(now, rules.preNoticeWorkingDays).deadline,
    });
    tx.emit('challenge.changed', { challengeId: challenge.id });
    if (bidding && challenge.directed) await this.invite(tx, challenge);
    return { to, digest: version.digest };
  }

  /** Told once it can be bid on: until then an invitation may still be taken back. */
  private async invite(tx: Tx, challenge: Challenge): Promise<void> {
    for (const { id } of await this.invitations.of(challenge.id, tx)) this.tellInvited(tx, challenge, id);
  }

  tellInvited(tx: Tx, { id, title }: Challenge, organizationId: string): void {
    this.messages.toOrganization(tx, organizationId, {
      title: '邀请你单位揭榜',
      body: `「${title}」只邀请了少数单位，你单位可以查看并揭榜。请勿转发。`,
      target: { kind: 'challenge', id },
    });
  }

  /** What the notice showed is not published a second time. */
  private async versionOf(
    tx: Tx,
    challenge: Challenge,
    content: ChallengeContent,
    byName: string,
  ): Promise<Partial<Challenge> & { digest: string }> {
    if (challenge.publishedAt && challenge.digest && content === challenge.content) return { digest: challenge.digest };
    const reason = challenge.publishedAt
      ? '公示后张榜，揭榜截止顺延'
      : challenge.contentVersion
        ? '退回修改后张榜'
        : '张榜';
    return this.versions.write(tx, challenge, content, { reason, byName });
  }
}

/** Vetting and notice take their days; whoever bids still has the place's least. */
function withTimeLeft(content: ChallengeContent, now: Date, minCallDays: number): ChallengeContent {
  const least = new Date(now.getTime() + minCallDays * DAY_MS);
  if (!content.bidDeadline || new Date(content.bidDeadline) >= least) return content;
  return { ...content, bidDeadline: least.toISOString() };
}
