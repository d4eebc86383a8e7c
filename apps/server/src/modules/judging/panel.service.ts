import { Injectable } from '@nestjs/common';
import {
  allIn,
  conflictsOf,
  whyCannotBeginScoring,
  whyCannotFormPanel,
  type JudgingDesk,
} from '@market/contract/judging';
import { actorOf, type Caller } from '../../common/caller.js';
import { DomainError, found, refuse } from '../../common/domain-error.js';
import { newId } from '../../common/ids.js';
import type { In } from '../../common/operation.decorator.js';
import { RegionScope } from '../../common/scope.js';
import { Transactions, type Tx } from '../../common/transactions.js';
import { isDuplicate } from '../../database/engine.js';
import { challengeStepRow, type StepName } from '../challenge/challenge-steps.js';
import type { Challenge } from '../challenge/challenge.entity.js';
import { ChallengeRepository } from '../challenge/challenge.repository.js';
import { MessageSender } from '../message/message-sender.js';
import { RegionCatalog } from '../region/region-catalog.js';
import { DeskService } from './desk.service.js';
import { ExpertsService } from './experts.service.js';
import { PanelSeat } from './panel-seat.entity.js';
import { Panel } from './panel.entity.js';
import { PanelRepository } from './panel.repository.js';
import { Parties } from './parties.js';

/** 组建评审组：the bureau asks experts, takes seats back and lets the scoring begin. */
@Injectable()
export class PanelService {
  constructor(
    private readonly panels: PanelRepository,
    private readonly experts: ExpertsService,
    private readonly parties: Parties,
    private readonly challenges: ChallengeRepository,
    private readonly regions: RegionCatalog,
    private readonly messages: MessageSender,
    private readonly desk: DeskService,
    private readonly transactions: Transactions,
  ) {}

  async invite(caller: Caller, { params, body }: In<'POST /staff/challenges/{id}/seats'>): Promise<JudgingDesk> {
    const actor = actorOf(caller);
    const invite = () =>
      this.transactions.write(caller, async (tx) => {
        const challenge = await this.inScope(tx, caller, params.id);
        const panel = await this.panels.ofChallenge(challenge.id, tx);
        refuse(whyCannotFormPanel(actor, challenge, panel?.state ?? null));
        const expert = await this.experts.expert(tx, body.recordId);
        if (conflictsOf([expert.organization], await this.parties.namesOf(challenge, tx)).length > 0)
          throw new DomainError('expertConflicted');
        const { id: panelId } = panel ?? (await this.begin(tx, challenge.id, actor.accountId));
        const seat: PanelSeat = Object.assign(new PanelSeat(), expert, {
          id: newId(),
          panelId,
          challengeId: challenge.id,
          recordId: body.recordId,
          state: 'invited' as const,
          version: 1,
          relations: null,
          note: '',
          invitedAt: tx.now,
          answeredAt: null,
          submittedAt: null,
        });
        tx.about('seat', seat.id);
        await this.panels.insertSeat(tx, seat);
        this.tell(tx, seat, '请你评审一张榜单', `「${challenge.title}」请你参加评审，请答复并作回避声明。`);
        return this.desk.reread(tx, challenge.id);
      });
    try {
      return await invite();
    } catch (error) {
      throw isDuplicate(error) ? new DomainError('alreadySeated') : error;
    }
  }

  beginScoring(
    caller: Caller,
    { params, body }: In<'POST /staff/challenges/{id}/begin-scoring'>,
  ): Promise<JudgingDesk> {
    return this.transactions.write(caller, async (tx) => {
      const challenge = await this.inScope(tx, caller, params.id);
      const panel = found(await this.panels.ofChallenge(challenge.id, tx));
      const seats = await this.panels.seatsOf(panel.id, tx);
      const states = seats.map(({ state }) => state);
      refuse(whyCannotBeginScoring(actorOf(caller), challenge, panel.state, states));
      await this.panels.movePanel(tx, { ...panel, version: body.version }, 'scoring');
      const serving = seats.filter(({ state }) => state === 'seated');
      for (const seat of serving) this.tell(tx, seat, '评审开始，请打分', `「${challenge.title}」可以打分了。`);
      await this.note(tx, challenge, 'beginScoring', `${serving.length} 位专家，回避声明已齐`, caller);
      return this.desk.reread(tx, challenge.id);
    });
  }

  /** Whoever never hands in must not keep the others waiting; without enough left the panel stays open. */
  release(caller: Caller, { params, body }: In<'POST /staff/seats/{id}/release'>): Promise<JudgingDesk> {
    return this.transactions.write(caller, async (tx) => {
      tx.about('seat', params.id);
      const seat = found(await this.panels.findSeat(params.id, tx));
      const challenge = await this.inScope(tx, caller, seat.challengeId);
      await this.panels.moveSeat(tx, { ...seat, version: body.version }, 'released', { note: body.reason });
      await this.closeIfAllIn(tx, seat.panelId);
      this.tell(tx, seat, '评审席已撤销', `「${challenge.title}」不再请你评审。原因：${body.reason}`);
      return this.desk.reread(tx, challenge.id);
    });
  }

  /** 汇总：with the last sheet of the last seat the scores become visible, to all at once. */
  async closeIfAllIn(tx: Tx, panelId: string): Promise<void> {
    await this.panels.hold(tx, { id: panelId });
    const panel = found(await this.panels.find(panelId, tx));
    const seats = await this.panels.seatsOf(panelId, tx);
    if (panel.state !== 'scoring' || !allIn(seats.map(({ state }) => state))) return;
    await this.panels.movePanel(tx, panel, 'scored', { scoredAt: tx.now });
    const challenge = found(await this.challenges.findForBidding(tx, panel.challengeId));
    await this.note(tx, challenge, 'scored', '评分表已交齐');
    const target = { kind: 'judgingDesk', id: challenge.id } as const;
    const body = `「${challenge.title}」的评分表已交齐，可以看汇总。`;
    this.messages.toStaff(tx, challenge.regionCode, 'vetter', { title: '评审组已评完', body, target });
    if (challenge.kind === 'enterprise')
      this.messages.toOrganization(tx, challenge.organizationId, {
        title: '评审组已评完',
        body,
        target: { kind: 'ownChallenge', id: challenge.id },
      });
  }

  private async begin(tx: Tx, challengeId: string, createdBy: string): Promise<Panel> {
    const panel: Panel = Object.assign(new Panel(), {
      id: newId(),
      challengeId,
      state: 'forming' as const,
      version: 1,
      createdBy,
      createdAt: tx.now,
      scoredAt: null,
    });
    await this.panels.insertPanel(tx, panel);
    return panel;
  }

  private async note(tx: Tx, challenge: Challenge, name: StepName, note: string, caller?: Caller): Promise<void> {
    const byName = caller ? this.regions.get(challenge.regionCode).bureau.name : '平台';
    const accountId = caller ? actorOf(caller).accountId : null;
    const step = { name, to: challenge.state, byName, accountId, note };
    await this.challenges.addStep(tx, challengeStepRow(tx, challenge, step));
  }

  private tell(tx: Tx, { id, accountId }: PanelSeat, title: string, body: string): void {
    this.messages.toAccount(tx, accountId, { title, body, target: { kind: 'panelSeat', id } });
  }

  private async inScope(tx: Tx, caller: Caller, id: string): Promise<Challenge> {
    if (tx.object.id === null) tx.about('challenge', id);
    return found(await this.challenges.findInRegion(RegionScope.of(actorOf(caller)), id, tx));
  }
}
