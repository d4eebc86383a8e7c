import { Controller } from '@nestjs/common';
import { CallerParam, type Caller } from '../../../common/caller.js';
import { Input, Operation, type In } from '../../../common/operation.decorator.js';
import { ExportService } from './export.service.js';

@Controller()
export class ExportController {
  constructor(private readonly exports: ExportService) {}

  @Operation('GET /staff/records/export/csv')
  csv(@CallerParam() caller: Caller, @Input() input: In<'GET /staff/records/export/csv'>) {
    return this.exports.csv(caller, input);
  }

  @Operation('GET /staff/records/export/xlsx')
  xlsx(@CallerParam() caller: Caller, @Input() input: In<'GET /staff/records/export/xlsx'>) {
    return this.exports.xlsx(caller, input);
  }
}
