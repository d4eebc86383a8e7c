import { Injectable, type OnModuleInit } from '@nestjs/common';
import { canonicalJson } from '@market/contract/shared';
import type { EntityManager } from 'typeorm';
import type { Tx } from '../../common/transactions.js';
import { CryptoProvider } from '../../integrations/crypto/crypto-provider.js';
import { EvidenceSources } from '../evidence/evidence-sources.js';
import { Evidence } from '../evidence/evidence.service.js';
import { Agreement } from './agreement.entity.js';
import { Milestone } from './milestone.entity.js';

/** What both sides signed, each milestone they agreed is reached, and the result they accepted, on the chain. */
@Injectable()
export class AgreementEvidence implements OnModuleInit {
  constructor(
    private readonly evidence: Evidence,
    private readonly sources: EvidenceSources,
    private readonly crypto: CryptoProvider,
  ) {}

  onModuleInit(): void {
    const agreement = (text: (row: Agreement) => string | undefined) => ({
      nameOf: async (manager: EntityManager, id: string) =>
        (await manager.findOneBy(Agreement, { id }))?.no ?? `合同 ${id}`,
      digestOf: async (manager: EntityManager, id: string) => {
        const row = await manager.findOneBy(Agreement, { id });
        const told = row && text(row);
        return told === null ? null : told && this.crypto.digest(told);
      },
    });
    this.sources.register('agreement.signed', agreement(signedText));
    this.sources.register('challenge.completed', agreement(resultText));
    this.sources.register('milestone.accepted', {
      nameOf: async (manager, id) => (await manager.findOneBy(Milestone, { id }))?.title ?? `里程碑 ${id}`,
      digestOf: async (manager, id) => {
        const row = await manager.findOneBy(Milestone, { id });
        return row && this.crypto.digest(milestoneText(row));
      },
    });
  }

  signed(tx: Tx, row: Agreement): Promise<void> {
    const { challengeId, id: about } = row;
    return this.evidence.add(tx, {
      kind: 'agreement.signed',
      challengeId,
      about,
      digest: this.digest(signedText(row)),
    });
  }

  accepted(tx: Tx, { challengeId }: Agreement, row: Milestone): Promise<void> {
    const digest = this.digest(milestoneText(row));
    return this.evidence.add(tx, { kind: 'milestone.accepted', challengeId, about: row.id, digest });
  }

  result(tx: Tx, row: Agreement): Promise<void> {
    const digest = this.digest(resultText(row) ?? '');
    return this.evidence.add(tx, { kind: 'challenge.completed', challengeId: row.challengeId, about: row.id, digest });
  }

  private digest(text: string): string {
    return this.crypto.digest(text);
  }
}

/** The digest both signed, not the terms as they are now: an agreed extension changes these. */
export const signedText = ({ no, bidId, digest }: Agreement): string => canonicalJson({ no, bidId, digest });

export const milestoneText = ({
  agreementId,
  number,
  title,
  deliverable,
  report,
  measured,
  decision,
}: Milestone): string => canonicalJson({ agreementId, number, title, deliverable, report, measured, decision });

export const resultText = ({ no, acceptance }: Agreement): string | undefined =>
  acceptance?.result ? canonicalJson({ no, acceptance: { ...acceptance } }) : undefined;
