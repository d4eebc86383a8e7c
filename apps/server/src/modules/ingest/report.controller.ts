import { Controller } from '@nestjs/common';
import { CallerParam, type Caller } from '../../common/caller.js';
import { Input, Operation, type In } from '../../common/operation.decorator.js';
import { ReportService } from './report.service.js';

@Controller()
export class ReportController {
  constructor(private readonly reports: ReportService) {}

  @Operation('POST /ingest/batches')
  report(@CallerParam() caller: Caller, @Input() input: In<'POST /ingest/batches'>) {
    return this.reports.report(caller, input);
  }

  @Operation('GET /ingest/batches/{id}')
  get(@CallerParam() caller: Caller, @Input() input: In<'GET /ingest/batches/{id}'>) {
    return this.reports.get(caller, input.params.id);
  }
}
