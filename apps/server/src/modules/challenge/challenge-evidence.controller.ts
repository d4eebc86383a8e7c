import { Controller } from '@nestjs/common';
import { CallerParam, type Caller } from '../../common/caller.js';
import { Input, Operation, type In } from '../../common/operation.decorator.js';
import { ChallengeEvidence } from './challenge-evidence.js';

@Controller()
export class ChallengeEvidenceController {
  constructor(private readonly evidence: ChallengeEvidence) {}

  @Operation('GET /challenges/{id}/evidence')
  list(@CallerParam() caller: Caller, @Input() { params }: In<'GET /challenges/{id}/evidence'>) {
    return this.evidence.list(caller, params.id);
  }

  @Operation('GET /challenges/{id}/receipt')
  receipt(@CallerParam() caller: Caller, @Input() { params }: In<'GET /challenges/{id}/receipt'>) {
    return this.evidence.receipt(caller, params.id);
  }
}
