import { Controller } from '@nestjs/common';
import { Input, Operation, type In } from '../../common/operation.decorator.js';
import { AccessService } from './access.service.js';

@Controller()
export class AccessController {
  constructor(private readonly matrix: AccessService) {}

  @Operation('GET /staff/access')
  list(@Input() input: In<'GET /staff/access'>) {
    return this.matrix.list(input);
  }

  @Operation('GET /staff/access/export/csv')
  csv(@Input() input: In<'GET /staff/access/export/csv'>) {
    return this.matrix.csv(input);
  }

  @Operation('GET /staff/access/export/xlsx')
  xlsx(@Input() input: In<'GET /staff/access/export/xlsx'>) {
    return this.matrix.xlsx(input);
  }
}
