import { Controller } from '@nestjs/common';
import { CallerParam, type Caller } from '../../common/caller.js';
import { Input, Operation, type In } from '../../common/operation.decorator.js';
import { AuditReads } from './audit-reads.js';

@Controller()
export class AuditController {
  constructor(private readonly reads: AuditReads) {}

  @Operation('GET /staff/audit')
  list(@Input() input: In<'GET /staff/audit'>) {
    return this.reads.list(input);
  }

  @Operation('GET /staff/audit/export/csv')
  csv(@CallerParam() caller: Caller, @Input() input: In<'GET /staff/audit/export/csv'>) {
    return this.reads.csv(caller, input);
  }

  @Operation('GET /staff/audit/export/xlsx')
  xlsx(@CallerParam() caller: Caller, @Input() input: In<'GET /staff/audit/export/xlsx'>) {
    return this.reads.xlsx(caller, input);
  }

  @Operation('GET /staff/audit/chain')
  chain() {
    return this.reads.chain();
  }

  @Operation('POST /staff/audit/checks')
  check(@CallerParam() caller: Caller) {
    return this.reads.check(caller);
  }
}
