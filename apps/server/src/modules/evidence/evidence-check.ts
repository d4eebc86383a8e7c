import { Injectable } from '@nestjs/common';
import { beforeFirst, evidenceKinds, linkHash, merkleRoot, type EvidenceKind } from '@market/contract/evidence';
import { DataSource } from 'typeorm';
import { headOf } from '../../common/chain.js';
import { CryptoProvider } from '../../integrations/crypto/crypto-provider.js';
import { EvidenceRepository } from './evidence.repository.js';
import type { EvidenceLinkRow } from './evidence-link.entity.js';
import { EvidenceSources } from './evidence-sources.js';

const CHUNK = 500;

export interface EvidenceReport {
  links: number;
  roots: number;
  /** What does not agree, the first on the chain first; empty when all is whole. */
  findings: string[];
}

/** Days with their roots, as kept by somebody else. */
export type KeptRoots = ReadonlyMap<string, string>;

/** Walks the whole chain, recomputes every root, and compares every text with its newest link. */
@Injectable()
export class EvidenceCheck {
  constructor(
    private readonly dataSource: DataSource,
    private readonly repository: EvidenceRepository,
    private readonly sources: EvidenceSources,
    private readonly crypto: CryptoProvider,
  ) {}

  async run(kept: KeptRoots = new Map()): Promise<EvidenceReport> {
    const { links, newest, findings } = await this.walk();
    const { roots, wrong } = await this.compareRoots(kept);
    return { links, roots, findings: [...findings, ...wrong, ...(await this.compareTexts(newest))] };
  }

  private async walk() {
    const newest = new Map<string, Pick<EvidenceLinkRow, 'kind' | 'about' | 'digest' | 'seq'>>();
    const findings: string[] = [];
    const last = { seq: 0, hash: beforeFirst };
    // Read first: links that are added while we walk stand behind it.
    const head = (await headOf(this.dataSource.manager, 'evidence')) ?? { ...last };
    const reached = { ...last };
    for (;;) {
      const links = await this.repository.linksAfter(this.dataSource.manager, last.seq, CHUNK);
      if (links.length === 0) break;
      for (const link of links) {
        const { seq, kind, about, digest, hash } = link;
        const why = this.whyBroken(link, last);
        if (why) findings.push(`第 ${seq} 条（${evidenceKinds[kind]}）${why}`);
        newest.set(`${kind} ${about}`, { kind, about, digest, seq });
        Object.assign(last, { seq, hash });
        if (seq <= head.seq) Object.assign(reached, last);
      }
    }
    if (head.seq !== reached.seq || head.hash !== reached.hash)
      findings.push(`链尾应为第 ${head.seq} 条，现在是第 ${reached.seq} 条，或内容不同`);
    return { links: last.seq, newest: [...newest.values()], findings };
  }

  private whyBroken(link: EvidenceLinkRow, last: { seq: number; hash: string }): string | undefined {
    if (link.seq !== last.seq + 1) return `之前缺第 ${last.seq + 1} 到 ${link.seq - 1} 条`;
    if (this.hashOf(link) !== link.hash) return '内容被改动';
    return link.previous === last.hash ? undefined : '与前一条接不上';
  }

  private async compareRoots(kept: KeptRoots) {
    const rows = await this.repository.allRoots(this.dataSource.manager);
    const wrong: string[] = [];
    let done = 0;
    for (const { day, fromSeq, toSeq, root } of rows) {
      const hashes = await this.repository.hashesBetween(this.dataSource.manager, fromSeq, toSeq);
      const whole = fromSeq === done + 1 && hashes.length === toSeq - done;
      if (!whole || merkleRoot(hashes, this.digest) !== root) wrong.push(`${day} 的日根与存证链不符`);
      done = toSeq;
    }
    const stored = new Map(rows.map(({ day, root }) => [day, root]));
    for (const [day, root] of kept) if (stored.get(day) !== root) wrong.push(`${day} 的日根与留存的清单不同`);
    return { roots: rows.length, wrong };
  }

  private async compareTexts(links: readonly Pick<EvidenceLinkRow, 'kind' | 'about' | 'digest' | 'seq'>[]) {
    const { manager } = this.dataSource;
    const findings: string[] = [];
    for (const { kind, about, digest, seq } of links) {
      const source = this.sources.of(kind);
      if (!source) continue;
      const now = await source.digestOf(manager, about).catch(() => 'unreadable');
      if (now === digest || now === undefined) continue;
      const what = `${nameOf(kind)}${await source.nameOf(manager, about)}`;
      findings.push(now === null ? `${what}不见了（存证第 ${seq} 条）` : `${what}被改动，与存证第 ${seq} 条不符`);
    }
    return findings;
  }

  private readonly digest = (text: string): string => this.crypto.digest(text);
  private hashOf({ at, ...link }: EvidenceLinkRow): string {
    return linkHash({ ...link, at: at.toISOString() }, this.digest);
  }
}

const nameOf = (kind: EvidenceKind): string => `${evidenceKinds[kind]} `;
