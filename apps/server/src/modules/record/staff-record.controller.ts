import { Controller } from '@nestjs/common';
import { CallerParam, type Caller } from '../../common/caller.js';
import { Input, Operation, type In } from '../../common/operation.decorator.js';
import { AtOnceService } from './at-once.service.js';
import { EditingService } from './editing.service.js';
import { RecordChecksService } from './record-checks.service.js';
import { RecordImpactService } from './record-impact.service.js';
import { RecordLookService } from './record-look.service.js';
import { StaffRecordService } from './staff-record.service.js';
import { VerificationService } from './verification.service.js';

@Controller()
export class StaffRecordController {
  constructor(
    private readonly records: StaffRecordService,
    private readonly editing: EditingService,
    private readonly verification: VerificationService,
    private readonly atOnce: AtOnceService,
    private readonly checks: RecordChecksService,
    private readonly looks: RecordLookService,
    private readonly impacts: RecordImpactService,
  ) {}

  @Operation('GET /staff/records')
  list(@CallerParam() caller: Caller, @Input() input: In<'GET /staff/records'>) {
    return this.records.list(caller, input);
  }

  @Operation('GET /staff/records/counts')
  counts(@CallerParam() caller: Caller, @Input() input: In<'GET /staff/records/counts'>) {
    return this.records.counts(caller, input);
  }

  @Operation('POST /staff/records/confirm')
  confirm(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/records/confirm'>) {
    return this.atOnce.confirm(caller, input);
  }

  @Operation('POST /staff/records/accept')
  acceptUnchanged(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/records/accept'>) {
    return this.atOnce.accept(caller, input);
  }

  @Operation('POST /staff/records/{id}/look')
  look(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/records/{id}/look'>) {
    return this.looks.look(caller, input);
  }

  @Operation('GET /staff/records/{id}/checks')
  check(@CallerParam() caller: Caller, @Input() input: In<'GET /staff/records/{id}/checks'>) {
    return this.checks.of(caller, input);
  }

  @Operation('GET /staff/records/{id}/impact')
  impact(@CallerParam() caller: Caller, @Input() input: In<'GET /staff/records/{id}/impact'>) {
    return this.impacts.of(caller, input);
  }

  @Operation('GET /staff/records/{id}')
  get(@CallerParam() caller: Caller, @Input() input: In<'GET /staff/records/{id}'>) {
    return this.records.get(caller, input);
  }

  @Operation('POST /staff/records')
  create(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/records'>) {
    return this.editing.create(caller, input);
  }

  @Operation('PUT /staff/records/{id}')
  edit(@CallerParam() caller: Caller, @Input() input: In<'PUT /staff/records/{id}'>) {
    return this.editing.edit(caller, input);
  }

  @Operation('POST /staff/records/{id}/submit')
  submit(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/records/{id}/submit'>) {
    return this.editing.submit(caller, input);
  }

  @Operation('POST /staff/records/{id}/accept')
  accept(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/records/{id}/accept'>) {
    return this.verification.accept(caller, input);
  }

  @Operation('POST /staff/records/{id}/return')
  return(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/records/{id}/return'>) {
    return this.verification.return(caller, input);
  }

  @Operation('POST /staff/records/{id}/withdraw')
  withdraw(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/records/{id}/withdraw'>) {
    return this.verification.withdraw(caller, input);
  }
}
