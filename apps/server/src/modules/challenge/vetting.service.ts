import { Injectable } from '@nestjs/common';
import {
  challengeIssues,
  isBeforeBidding,
  teamText,
  whyCannotApprove,
  whyCannotPick,
  whyCannotTurnBack,
  whyCannotVet,
  type StaffChallenge,
} from '@market/contract/challenge';
import { actorOf, type Caller } from '../../common/caller.js';
import { DomainError, refuseIssues } from '../../common/domain-error.js';
import type { In } from '../../common/operation.decorator.js';
import type { Tx } from '../../common/transactions.js';
import { databaseNow } from '../../database/engine.js';
import { CryptoProvider } from '../../integrations/crypto/crypto-provider.js';
import { AuditService } from '../audit/audit.service.js';
import { MessageSender } from '../message/message-sender.js';
import { OrganizationRepository } from '../organization/organization.repository.js';
import { ChallengeRuleBook } from '../region/challenge-rules.js';
import type { Challenge } from './challenge.entity.js';
import { ChallengeRepository } from './challenge.repository.js';
import { Publication } from './publication.js';
import { filledForm } from './sealed-contact.js';
import { StaffDesk } from './staff-desk.js';

type Move = In<'POST /staff/challenges/{id}/return'>;
const ALLIANCE = '技术经理人联盟办公室';

const waiting = {
  appraisal: '，接着组织专家论证。',
  approval: '，接着由联盟办公室审批。',
  preNotice: '，现在公示。',
  published: '，现在公开征集方案。',
} as const;
const nextText = (to: string): string => waiting[to as keyof typeof waiting];

/** 属地初审：the bureau of the demander's place reads, sends back, asks for a diagnosis or passes on. */
@Injectable()
export class VettingService {
  constructor(
    private readonly challenges: ChallengeRepository,
    private readonly organizations: OrganizationRepository,
    private readonly desk: StaffDesk,
    private readonly publication: Publication,
    private readonly rules: ChallengeRuleBook,
    private readonly messages: MessageSender,
    private readonly audit: AuditService,
    private readonly crypto: CryptoProvider,
  ) {}

  async get(caller: Caller, { params }: In<'GET /staff/challenges/{id}'>): Promise<StaffChallenge> {
    const challenge = await this.desk.find(actorOf(caller), params.id);
    await this.audit.recordRead(caller, 'challenge', params.id);
    return this.desk.view(challenge);
  }

  pass(caller: Caller, input: In<'POST /staff/challenges/{id}/pass'>): Promise<StaffChallenge> {
    return this.desk.decide(caller, input, whyCannotVet, async (tx, challenge, bureau) => {
      const now = await databaseNow(tx.manager);
      const form = filledForm(this.crypto, challenge);
      refuseIssues('notComplete', challengeIssues(form, this.rules.of(challenge.regionCode), now));
      await this.organizations.verify(tx, challenge.organizationId);
      return { name: 'pass', note: '五项检查通过', ...(await this.passOn(tx, challenge, bureau, `${bureau}初审`)) };
    });
  }

  /** 选上：the organizer of the contest settles how many teams, how the winner is found, and until when bids are taken. */
  pick(caller: Caller, input: In<'POST /staff/challenges/{id}/pick'>): Promise<StaffChallenge> {
    const { teamMode, teams, bidDeadline } = input.body;
    return this.desk.decide(caller, input, whyCannotPick, async (tx, challenge, bureau) => {
      const now = await databaseNow(tx.manager);
      const content = { ...filledForm(this.crypto, challenge), teamMode, teams, bidDeadline };
      refuseIssues('notComplete', challengeIssues(content, this.rules.of(challenge.regionCode), now));
      await this.organizations.verify(tx, challenge.organizationId);
      const moved = await this.passOn(tx, { ...challenge, content }, bureau, `${bureau}筛选`);
      return { name: 'pick', note: teamText(teamMode, teams), ...moved };
    });
  }

  approve(caller: Caller, input: In<'POST /staff/challenges/{id}/approve'>): Promise<StaffChallenge> {
    return this.desk.decide(caller, input, whyCannotApprove, async (tx, challenge) => ({
      name: 'approve',
      note: '',
      byName: ALLIANCE,
      ...(await this.passOn(tx, challenge, ALLIANCE, '跨城审批')),
    }));
  }

  /** Leads on from the stage that is passed and tells whoever has to act next. */
  async passOn(tx: Tx, challenge: Challenge, byName: string, passed: string) {
    const { state } = challenge;
    if (!isBeforeBidding(state)) throw new DomainError('stateConflict');
    const moved = await this.publication.advance(tx, { ...challenge, state }, { byName });
    const title = moved.to === 'published' ? '榜单已张榜' : '榜单进入下一步';
    this.desk.tellDemander(tx, challenge, title, `「${challenge.title}」已通过${passed}${nextText(moved.to)}`);
    if (moved.to === 'approval')
      this.messages.toStaff(tx, challenge.regionCode, 'districtAdmin', {
        title: '有榜单待跨城审批',
        body: `「${challenge.title}」已通过${passed}，请审批后向各地张榜。`,
        target: { kind: 'challenge', id: challenge.id },
      });
    return moved;
  }

  return(caller: Caller, input: Move): Promise<StaffChallenge> {
    return this.turnBack(caller, input, 'draft');
  }

  reject(caller: Caller, input: Move): Promise<StaffChallenge> {
    return this.turnBack(caller, input, 'rejected');
  }

  private turnBack(caller: Caller, input: Move, to: 'draft' | 'rejected'): Promise<StaffChallenge> {
    const whyNot: typeof whyCannotVet = (actor, challenge) => whyCannotTurnBack(actor, challenge, to);
    return this.desk.decide(caller, input, whyNot, (tx, challenge, bureau) =>
      this.sendBack(tx, challenge, { to, bureau, reason: input.body.reason }),
    );
  }

  /** What was on notice is taken from the public again. */
  async sendBack(
    tx: Tx,
    challenge: Challenge,
    { to, bureau, reason }: { to: 'draft' | 'rejected'; bureau: string; reason: string },
  ) {
    await this.challenges.move(tx, challenge, to, {
      returnReason: reason,
      publicContent: null,
      publishedAt: null,
      stageEndsAt: null,
    });
    if (challenge.publishedAt) tx.emit('challenge.changed', { challengeId: challenge.id });
    const [name, title, said] =
      to === 'draft'
        ? (['return', '榜单被退回修改', '退回'] as const)
        : challenge.state === 'screening'
          ? (['notPicked', '题目没有选入挑战赛', '筛选后没有选入'] as const)
          : (['reject', '榜单未通过审核', '否决'] as const);
    this.desk.tellDemander(tx, challenge, title, `「${challenge.title}」被${bureau}${said}，原因：${reason}`);
    return { name, to, note: reason };
  }
}
