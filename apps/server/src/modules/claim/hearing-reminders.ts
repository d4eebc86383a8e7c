import { Injectable } from '@nestjs/common';
import { hearingOver, isUnheard } from '@market/contract/claim';
import { isoDay } from '@market/contract/shared';
import { isFirst } from '../../common/once.js';
import { eachDue, Sweeps } from '../../common/sweeps.js';
import { Transactions } from '../../common/transactions.js';
import { platformEntry } from '../audit/audit-entry.js';
import { ClaimLetters } from './claim-letters.js';
import type { Claim } from './claim.entity.js';
import { ClaimRepository } from './claim.repository.js';

const EVERY_MS = 5 * 60_000;

/** 单位答复期：its admins are reminded on the last day, the bureau and the applicant are told when it ended in silence; once each. */
@Injectable()
export class HearingReminders {
  readonly run: () => Promise<void>;

  constructor(
    private readonly claims: ClaimRepository,
    private readonly letters: ClaimLetters,
    private readonly transactions: Transactions,
    sweeps: Sweeps,
  ) {
    this.run = sweeps.add('claim-hearing', EVERY_MS, async (now) =>
      eachDue(await this.claims.unheard(), (claim) => this.remind(claim, now)),
    );
  }

  private async remind({ id, answerUntil, submittedAt }: Claim, now: Date): Promise<void> {
    const over = hearingOver({ answerUntil }, now);
    const lastDay = answerUntil !== null && isoDay(answerUntil) === isoDay(now);
    if (!over && !lastDay) return;
    const handedIn = (submittedAt ?? now).getTime().toString(36);
    await this.transactions.run(async (tx) => {
      const claim = await this.claims.find(id, tx);
      if (!claim || !isUnheard(claim)) return;
      if (!(await isFirst(tx, `claim:${id}:${handedIn}:${over ? 'over' : 'last-day'}`))) return;
      if (!over) return this.letters.toAdmins(tx, claim, true);
      await this.claims.note(tx, id, { name: 'unheard', byName: '平台', accountId: null, note: '' });
      tx.record(platformEntry('claim.unheard', { type: 'claim', id }, tx.now));
      this.letters.toBureau(tx, claim, '单位答复期已过，可以办理');
      this.letters.toOwner(tx, claim, '单位答复期已过', '单位管理员没有答复，由科技局核对证明材料后决定。');
    });
  }
}
