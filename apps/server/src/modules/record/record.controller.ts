import { Controller } from '@nestjs/common';
import { Input, Operation, type In } from '../../common/operation.decorator.js';
import { RecordService } from './record.service.js';

@Controller()
export class RecordController {
  constructor(private readonly records: RecordService) {}

  @Operation('GET /records')
  list(@Input() input: In<'GET /records'>) {
    return this.records.list(input);
  }

  @Operation('GET /records/facets')
  facets(@Input() input: In<'GET /records/facets'>) {
    return this.records.facets(input);
  }

  @Operation('GET /records/{id}/versions')
  history(@Input() input: In<'GET /records/{id}/versions'>) {
    return this.records.history(input);
  }

  @Operation('GET /records/{id}')
  get(@Input() input: In<'GET /records/{id}'>) {
    return this.records.get(input);
  }
}
