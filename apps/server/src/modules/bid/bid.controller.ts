import { Controller } from '@nestjs/common';
import { CallerParam, type Caller } from '../../common/caller.js';
import { Input, Operation, type In } from '../../common/operation.decorator.js';
import { BidService } from './bid.service.js';
import { SealingService } from './sealing.service.js';

@Controller()
export class BidController {
  constructor(
    private readonly bids: BidService,
    private readonly sealing: SealingService,
  ) {}

  @Operation('GET /my/bids')
  list(@CallerParam() caller: Caller) {
    return this.bids.list(caller);
  }

  @Operation('POST /my/bids')
  start(@CallerParam() caller: Caller, @Input() input: In<'POST /my/bids'>) {
    return this.bids.start(caller, input);
  }

  @Operation('GET /my/bids/{id}')
  get(@CallerParam() caller: Caller, @Input() input: In<'GET /my/bids/{id}'>) {
    return this.bids.get(caller, input);
  }

  @Operation('GET /my/bids/{id}/receipt')
  receipt(@CallerParam() caller: Caller, @Input() input: In<'GET /my/bids/{id}/receipt'>) {
    return this.sealing.receipt(caller, input);
  }

  @Operation('PUT /my/bids/{id}')
  save(@CallerParam() caller: Caller, @Input() input: In<'PUT /my/bids/{id}'>) {
    return this.bids.save(caller, input);
  }

  @Operation('POST /my/bids/{id}/submit')
  submit(@CallerParam() caller: Caller, @Input() input: In<'POST /my/bids/{id}/submit'>) {
    return this.sealing.submit(caller, input);
  }

  @Operation('POST /my/bids/{id}/unseal')
  unseal(@CallerParam() caller: Caller, @Input() input: In<'POST /my/bids/{id}/unseal'>) {
    return this.sealing.unseal(caller, input);
  }

  @Operation('POST /my/bids/{id}/withdraw')
  withdraw(@CallerParam() caller: Caller, @Input() input: In<'POST /my/bids/{id}/withdraw'>) {
    return this.bids.withdraw(caller, input);
  }
}
