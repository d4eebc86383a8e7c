import { Controller } from '@nestjs/common';
import { Input, Operation, type In } from '../../common/operation.decorator.js';
import { ChallengeEvidence } from './challenge-evidence.js';

@Controller()
export class ChallengeEvidenceController {
  constructor(private readonly evidence: ChallengeEvidence) {}

  @Operation('GET /challenges/{id}/evidence')
  list(@Input() { params }: In<'GET /challenges/{id}/evidence'>) {
    return this.evidence.list(params.id);
  }

  @Operation('GET /challenges/{id}/receipt')
  receipt(@Input() { params }: In<'GET /challenges/{id}/receipt'>) {
    return this.evidence.receipt(params.id);
  }
}
