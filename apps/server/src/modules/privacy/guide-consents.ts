import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { GUIDE_VERSION, guideText, whyCannotAgree, type OwnPrivacy } from '@market/contract/privacy';
import { canonicalJson } from '@market/contract/shared';
import { In, IsNull, Repository } from 'typeorm';
import { refuse } from '../../common/domain-error.js';
import { newId } from '../../common/ids.js';
import type { Tx } from '../../common/transactions.js';
import { iso } from '../../database/engine.js';
import { CryptoProvider } from '../../integrations/crypto/crypto-provider.js';
import { GuideConsentRow } from './guide-consent.entity.js';
import { PrivacyChoice } from './privacy-choice.entity.js';

/** Who has agreed to the privacy guide, and who lets lists be put in an order of their own. */
@Injectable()
export class GuideConsents {
  constructor(
    @InjectRepository(GuideConsentRow) private readonly consents: Repository<GuideConsentRow>,
    @InjectRepository(PrivacyChoice) private readonly choices: Repository<PrivacyChoice>,
    private readonly crypto: CryptoProvider,
  ) {}

  holds(accountId: string): Promise<boolean> {
    return this.consents.existsBy(standing(accountId));
  }

  /** Of these people those who agree to the text in force. */
  async agreeing(tx: Tx, accountIds: readonly string[]): Promise<Set<string>> {
    const where = { accountId: In([...accountIds]), version: GUIDE_VERSION, withdrawnAt: IsNull() };
    const rows = await tx.manager.find(GuideConsentRow, { select: { accountId: true }, where });
    return new Set(rows.map(({ accountId }) => accountId));
  }

  /** Throws `guideChanged` for a text that is no longer, or not yet, in force. */
  async agree(tx: Tx, accountId: string, version: string): Promise<void> {
    refuse(whyCannotAgree(version));
    if (await tx.manager.existsBy(GuideConsentRow, standing(accountId))) return;
    const digest = this.crypto.digest(canonicalJson(guideText));
    await tx.manager.insert(GuideConsentRow, {
      id: newId(),
      accountId,
      version,
      digest,
      agreedAt: tx.now,
      withdrawnAt: null,
    });
  }

  async withdraw(tx: Tx, accountId: string): Promise<void> {
    await tx.manager.update(GuideConsentRow, { accountId, withdrawnAt: IsNull() }, { withdrawnAt: tx.now });
  }

  async recommends(accountId: string): Promise<boolean> {
    return !(await this.choices.existsBy({ accountId, recommendationsOff: true }));
  }

  async chooseRecommendations(tx: Tx, accountId: string, on: boolean): Promise<void> {
    await tx.manager.save(PrivacyChoice, { accountId, recommendationsOff: !on, updatedAt: tx.now });
  }

  async view(accountId: string): Promise<OwnPrivacy> {
    const rows = await this.consents.find({ where: { accountId }, order: { id: 'DESC' }, take: 20 });
    return {
      version: GUIDE_VERSION,
      agreed: rows.some(({ version, withdrawnAt }) => version === GUIDE_VERSION && withdrawnAt === null),
      history: rows.map(({ id, version, digest, agreedAt, withdrawnAt }) => ({
        id,
        version,
        digest,
        agreedAt: agreedAt.toISOString(),
        withdrawnAt: iso(withdrawnAt),
      })),
      recommendations: await this.recommends(accountId),
    };
  }
}

const standing = (accountId: string) => ({ accountId, version: GUIDE_VERSION, withdrawnAt: IsNull() });
