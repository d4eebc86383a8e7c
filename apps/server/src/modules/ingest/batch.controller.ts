import type { Readable } from 'node:stream';
import { Controller } from '@nestjs/common';
import { CallerParam, type Caller } from '../../common/caller.js';
import { fileAnswer } from '../../common/file-answer.js';
import { Input, Operation, type In } from '../../common/operation.decorator.js';
import { UploadParam } from '../../common/upload.decorator.js';
import { BatchService } from './batch.service.js';
import { DecidingService } from './deciding.service.js';
import { LinesService } from './lines.service.js';

@Controller()
export class BatchController {
  constructor(
    private readonly batches: BatchService,
    private readonly lines: LinesService,
    private readonly deciding: DecidingService,
  ) {}

  @Operation('GET /staff/batches')
  list(@CallerParam() caller: Caller, @Input() input: In<'GET /staff/batches'>) {
    return this.batches.list(caller, input);
  }

  @Operation('POST /staff/batches')
  upload(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/batches'>, @UploadParam() file: Readable) {
    return this.batches.upload(caller, input, file);
  }

  @Operation('GET /staff/batches/{id}')
  get(@CallerParam() caller: Caller, @Input() input: In<'GET /staff/batches/{id}'>) {
    return this.batches.get(caller, input);
  }

  @Operation('PUT /staff/batches/{id}/mapping')
  map(@CallerParam() caller: Caller, @Input() input: In<'PUT /staff/batches/{id}/mapping'>) {
    return this.batches.map(caller, input);
  }

  @Operation('GET /staff/batches/{id}/rows')
  rows(@CallerParam() caller: Caller, @Input() input: In<'GET /staff/batches/{id}/rows'>) {
    return this.lines.list(caller, input);
  }

  @Operation('PUT /staff/batches/{id}/rows/{number}')
  fix(@CallerParam() caller: Caller, @Input() input: In<'PUT /staff/batches/{id}/rows/{number}'>) {
    return this.deciding.fix(caller, input);
  }

  @Operation('POST /staff/batches/{id}/rows/{number}/decide')
  decide(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/batches/{id}/rows/{number}/decide'>) {
    return this.deciding.decide(caller, input);
  }

  @Operation('POST /staff/batches/{id}/decide')
  async decideAll(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/batches/{id}/decide'>) {
    await this.deciding.decideAll(caller, input);
    return this.batches.get(caller, input);
  }

  @Operation('POST /staff/batches/{id}/submit')
  submit(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/batches/{id}/submit'>) {
    return this.batches.submit(caller, input);
  }

  @Operation('POST /staff/batches/{id}/cancel')
  cancel(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/batches/{id}/cancel'>) {
    return this.batches.cancel(caller, input);
  }

  @Operation('GET /staff/batches/{id}/sheet')
  async sheet(@CallerParam() caller: Caller, @Input() input: In<'GET /staff/batches/{id}/sheet'>) {
    const { name, text } = await this.lines.sheet(caller, input.params.id);
    return fileAnswer('csv', name, text);
  }
}
