import { Injectable } from '@nestjs/common';
import { whyCannotAppraise, whyCannotDiagnose, whyCannotVet, type StaffChallenge } from '@market/contract/challenge';
import { actorOf, type Caller } from '../../common/caller.js';
import { DomainError } from '../../common/domain-error.js';
import { newId } from '../../common/ids.js';
import type { In } from '../../common/operation.decorator.js';
import type { Tx } from '../../common/transactions.js';
import { MessageSender } from '../message/message-sender.js';
import type { ChallengeOpinionRow } from './challenge-opinion.entity.js';
import { ChallengeRepository } from './challenge.repository.js';
import { OpinionRepository } from './opinion.repository.js';
import { StaffDesk } from './staff-desk.js';
import { VettingService } from './vetting.service.js';

const BROKER = '技术经理人';
const SHOWN = 500;

/** 诊断与论证：what others find out about a challenge before it is published. */
@Injectable()
export class OpinionService {
  constructor(
    private readonly challenges: ChallengeRepository,
    private readonly opinions: OpinionRepository,
    private readonly desk: StaffDesk,
    private readonly vetting: VettingService,
    private readonly messages: MessageSender,
  ) {}

  refine(caller: Caller, input: In<'POST /staff/challenges/{id}/refine'>): Promise<StaffChallenge> {
    const { reason } = input.body;
    return this.desk.decide(caller, input, whyCannotVet, async (tx, challenge, bureau) => {
      await this.challenges.move(tx, challenge, 'diagnosing');
      this.desk.tellDemander(
        tx,
        challenge,
        '已请技术经理人诊断',
        `${bureau}已请技术经理人看「${challenge.title}」：${reason}`,
      );
      this.messages.toStaff(tx, challenge.regionCode, 'broker', {
        title: '有榜单待诊断',
        body: `${bureau}请你看「${challenge.title}」：${reason}`.slice(0, SHOWN),
        target: { kind: 'challenge', id: challenge.id },
      });
      return { name: 'refine', to: 'diagnosing', note: reason };
    });
  }

  diagnose(caller: Caller, input: In<'POST /staff/challenges/{id}/diagnose'>): Promise<StaffChallenge> {
    const { text } = input.body;
    return this.desk.decide(caller, input, whyCannotDiagnose, async (tx, challenge, bureau) => {
      const byName = actorOf(caller).roles.includes('broker') ? BROKER : bureau;
      await this.challenges.move(tx, challenge, 'vetting');
      await this.keep(tx, caller, { challengeId: challenge.id, kind: 'diagnosis', text, appraisal: null, byName });
      this.desk.tellDemander(tx, challenge, '诊断意见已写好', `「${challenge.title}」回到初审。意见：${text}`);
      this.messages.toVetters(tx, challenge.regionCode, {
        title: '诊断意见已写好，请初审',
        body: `「${challenge.title}」已由${byName}诊断，回到初审。`,
        target: { kind: 'challenge', id: challenge.id },
      });
      return { name: 'diagnose', to: 'vetting', note: text.slice(0, SHOWN), byName };
    });
  }

  appraise(caller: Caller, input: In<'POST /staff/challenges/{id}/appraise'>): Promise<StaffChallenge> {
    const { conclusion, reason, dimensions, experts } = input.body;
    const unsound = Object.values(dimensions).some(({ level }) => level === 'unsound');
    return this.desk.decide(caller, input, whyCannotAppraise, async (tx, challenge, bureau) => {
      if (conclusion === 'pass' && unsound) throw new DomainError('opinionNotFitting');
      const opinion = { kind: 'appraisal', text: reason, appraisal: { dimensions, experts }, byName: bureau } as const;
      await this.keep(tx, caller, { challengeId: challenge.id, ...opinion });
      if (conclusion !== 'pass')
        return this.vetting.sendBack(tx, challenge, {
          to: conclusion === 'return' ? 'draft' : 'rejected',
          bureau,
          reason,
        });
      const moved = await this.vetting.passOn(tx, challenge, bureau, '专家论证');
      return { name: 'appraise', note: `${experts.length} 位专家论证：${reason}`.slice(0, SHOWN), ...moved };
    });
  }

  private keep(tx: Tx, caller: Caller, opinion: Omit<ChallengeOpinionRow, 'id' | 'accountId' | 'at'>): Promise<void> {
    return this.opinions.add(tx, { ...opinion, id: newId(), accountId: actorOf(caller).accountId, at: tx.now });
  }
}
