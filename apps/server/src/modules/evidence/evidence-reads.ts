import { Injectable } from '@nestjs/common';
import {
  merklePath,
  receiptFormat,
  sealedKinds,
  type ChallengeEvidence,
  type EvidenceKind,
  type EvidenceRoot,
  type ReceiptFile,
} from '@market/contract/evidence';
import { csv } from '@market/contract/shared';
import { DataSource, type EntityManager } from 'typeorm';
import { found } from '../../common/domain-error.js';
import { fileAnswer } from '../../common/file-answer.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { decodeCursor, pageFrom } from '../../common/paging.js';
import { CryptoProvider } from '../../integrations/crypto/crypto-provider.js';
import { EvidenceRepository } from './evidence.repository.js';
import type { EvidenceLinkRow } from './evidence-link.entity.js';
import type { EvidenceRootRow } from './evidence-root.entity.js';

/** What of the chain is read: the public roots, the links of a challenge, a receipt. */
@Injectable()
export class EvidenceReads {
  private readonly manager: EntityManager;

  constructor(
    dataSource: DataSource,
    private readonly repository: EvidenceRepository,
    private readonly crypto: CryptoProvider,
  ) {
    this.manager = dataSource.manager;
  }

  async roots({ query }: In<'GET /evidence/roots'>): Promise<Out<'GET /evidence/roots'>> {
    const before = decodeCursor(query.cursor)?.id;
    const rows = await this.repository.roots(this.manager, { before, limit: query.limit + 1 });
    return pageFrom(rows, query.limit, ({ day }) => ({ value: day, id: day }), evidenceRoot);
  }

  async root({ params }: In<'GET /evidence/roots/{day}'>): Promise<EvidenceRoot> {
    return evidenceRoot(found(await this.repository.rootOf(this.manager, params.day)));
  }

  async export() {
    const roots = await this.repository.allRoots(this.manager);
    const lines = roots.map(({ day, root, madeAt }) => [day, inGroups(root), madeAt.toISOString()]);
    return fileAnswer('csv', '存证日根', csv([['日期', 'SM3 日根', '生成时间（UTC）'], ...lines]));
  }

  /** The caller has checked that this challenge may be seen. */
  async ofChallenge(challengeId: string): Promise<{ items: ChallengeEvidence[] }> {
    const links = await this.repository.ofChallenge(this.manager, challengeId);
    const open = links.filter(({ kind }) => !sealedKinds.includes(kind));
    const items = open.map(async ({ seq, kind, digest, at }) => ({
      seq,
      kind,
      digest,
      at: at.toISOString(),
      day: (await this.repository.rootOver(this.manager, seq))?.day ?? null,
    }));
    return { items: await Promise.all(items) };
  }

  /** The receipt of a text that was put on the chain; the caller has checked that it may be read. */
  async receipt(kind: EvidenceKind, about: string, title: string, text: string): Promise<ReceiptFile> {
    const link = await this.repository.latestAbout(this.manager, kind, about);
    return {
      format: receiptFormat,
      title,
      text,
      digest: this.crypto.digest(text),
      link: link && { ...link, at: link.at.toISOString() },
      proof: link && (await this.proofOf(link)),
    };
  }

  private async proofOf({ seq }: EvidenceLinkRow): Promise<ReceiptFile['proof']> {
    const covering = await this.repository.rootOver(this.manager, seq);
    if (!covering) return null;
    const { day, root, fromSeq, toSeq } = covering;
    const hashes = await this.repository.hashesBetween(this.manager, fromSeq, toSeq);
    return { day, root, path: merklePath(hashes, seq - fromSeq, (text) => this.crypto.digest(text)) };
  }
}

/** Eight digits at a time, to be compared by eye; no run of digits looks like a phone number either. */
const inGroups = (hash: string): string => (hash.match(/.{8}/g) ?? []).join(' ');

const evidenceRoot = ({ day, root, madeAt }: EvidenceRootRow): EvidenceRoot => ({
  day,
  root,
  madeAt: madeAt.toISOString(),
});
