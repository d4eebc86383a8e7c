import { Injectable } from '@nestjs/common';
import type { EvidenceKind } from '@market/contract/evidence';
import type { EntityManager } from 'typeorm';

/** Where a topic keeps what its links prove. */
export interface EvidenceSource {
  /** What a row is called when it does not agree: its number or title. */
  nameOf: (manager: EntityManager, about: string) => Promise<string>;
  /** The digest of the row's text as it stands in the database now; null when the row is gone, undefined when it has none. */
  digestOf: (manager: EntityManager, about: string) => Promise<string | null | undefined>;
}

/** Every topic that adds evidence says here, in onModuleInit, how `market evidence check` finds its text again. */
@Injectable()
export class EvidenceSources {
  private readonly sources = new Map<EvidenceKind, EvidenceSource>();

  register(kind: EvidenceKind, source: EvidenceSource): void {
    if (this.sources.has(kind)) throw new Error(`the evidence source "${kind}" is there already`);
    this.sources.set(kind, source);
  }

  of(kind: EvidenceKind): EvidenceSource | undefined {
    return this.sources.get(kind);
  }
}
