import { Global, Module } from '@nestjs/common';
import { DailyRoots } from './daily-roots.js';
import { EvidenceCheck } from './evidence-check.js';
import { EvidenceReads } from './evidence-reads.js';
import { EvidenceSources } from './evidence-sources.js';
import { EvidenceController } from './evidence.controller.js';
import { EvidenceRepository } from './evidence.repository.js';
import { Evidence } from './evidence.service.js';

/** Everywhere: every topic with something to prove adds to the one chain. */
@Global()
@Module({
  controllers: [EvidenceController],
  providers: [DailyRoots, Evidence, EvidenceCheck, EvidenceReads, EvidenceRepository, EvidenceSources],
  exports: [Evidence, EvidenceReads, EvidenceRepository, EvidenceSources],
})
export class EvidenceModule {}
