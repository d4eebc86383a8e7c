import { Controller } from '@nestjs/common';
import { Input, Operation, type In } from '../../common/operation.decorator.js';
import { AuditService } from './audit.service.js';

@Controller()
export class AuditController {
  constructor(private readonly audit: AuditService) {}

  @Operation('GET /staff/audit')
  list(@Input() input: In<'GET /staff/audit'>) {
    return this.audit.list(input);
  }
}
