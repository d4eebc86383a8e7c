import { Controller } from '@nestjs/common';
import { Input, Operation, type In } from '../../common/operation.decorator.js';
import { EvidenceReads } from './evidence-reads.js';

@Controller()
export class EvidenceController {
  constructor(private readonly reads: EvidenceReads) {}

  @Operation('GET /evidence/roots')
  roots(@Input() input: In<'GET /evidence/roots'>) {
    return this.reads.roots(input);
  }

  @Operation('GET /evidence/roots/{day}')
  root(@Input() input: In<'GET /evidence/roots/{day}'>) {
    return this.reads.root(input);
  }

  @Operation('GET /evidence/export')
  export() {
    return this.reads.export();
  }
}
