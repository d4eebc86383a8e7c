import { Controller } from '@nestjs/common';
import { CallerParam, type Caller } from '../../common/caller.js';
import { Input, Operation, type In } from '../../common/operation.decorator.js';
import { FormatCheckService } from './format-check.service.js';
import { OpeningDesk } from './opening-desk.js';
import { OpeningRecords } from './opening-records.js';
import { BidOpeningService } from './bid-opening.service.js';

@Controller()
export class BidOpeningController {
  constructor(
    private readonly openings: BidOpeningService,
    private readonly desk: OpeningDesk,
    private readonly records: OpeningRecords,
    private readonly formats: FormatCheckService,
  ) {}

  @Operation('GET /challenges/{id}/opening')
  record(@Input() input: In<'GET /challenges/{id}/opening'>) {
    return this.records.show(input);
  }

  @Operation('GET /my/challenges/{id}/opening')
  own(@CallerParam() caller: Caller, @Input() { params }: In<'GET /my/challenges/{id}/opening'>) {
    return this.desk.show(caller, 'demander', params.id);
  }

  @Operation('POST /my/challenges/{id}/open')
  open(@CallerParam() caller: Caller, @Input() { params }: In<'POST /my/challenges/{id}/open'>) {
    return this.openings.attend(caller, 'demander', params.id);
  }

  @Operation('GET /my/challenges/{id}/bids')
  ownBids(@CallerParam() caller: Caller, @Input() { params }: In<'GET /my/challenges/{id}/bids'>) {
    return this.desk.bids(caller, 'demander', params.id);
  }

  @Operation('POST /my/challenges/{id}/format-check')
  ownCheck(@CallerParam() caller: Caller, @Input() { params, body }: In<'POST /my/challenges/{id}/format-check'>) {
    return this.formats.check(caller, 'demander', params.id, body);
  }

  @Operation('GET /staff/challenges/{id}/opening')
  witnessed(@CallerParam() caller: Caller, @Input() { params }: In<'GET /staff/challenges/{id}/opening'>) {
    return this.desk.show(caller, 'witness', params.id);
  }

  @Operation('POST /staff/challenges/{id}/open')
  witness(@CallerParam() caller: Caller, @Input() { params }: In<'POST /staff/challenges/{id}/open'>) {
    return this.openings.attend(caller, 'witness', params.id);
  }

  @Operation('GET /staff/challenges/{id}/bids')
  staffBids(@CallerParam() caller: Caller, @Input() { params }: In<'GET /staff/challenges/{id}/bids'>) {
    return this.desk.bids(caller, 'witness', params.id);
  }

  @Operation('POST /staff/challenges/{id}/format-check')
  staffCheck(@CallerParam() caller: Caller, @Input() { params, body }: In<'POST /staff/challenges/{id}/format-check'>) {
    return this.formats.check(caller, 'witness', params.id, body);
  }
}
