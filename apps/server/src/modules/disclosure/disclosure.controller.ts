import { Controller } from '@nestjs/common';
import { CallerParam, type Caller } from '../../common/caller.js';
import { Input, Operation, type In } from '../../common/operation.decorator.js';
import { DecidingService } from './deciding.service.js';
import { PledgingService } from './pledging.service.js';
import { ViewingService } from './viewing.service.js';

@Controller()
export class DisclosureController {
  constructor(
    private readonly pledging: PledgingService,
    private readonly deciding: DecidingService,
    private readonly viewing: ViewingService,
  ) {}

  @Operation('GET /challenges/{id}/withheld')
  panel(@CallerParam() caller: Caller, @Input() input: In<'GET /challenges/{id}/withheld'>) {
    return this.pledging.panel(caller, input);
  }

  @Operation('GET /my/bids/{id}/pledge')
  pledge(@CallerParam() caller: Caller, @Input() input: In<'GET /my/bids/{id}/pledge'>) {
    return this.pledging.pledge(caller, input);
  }

  @Operation('POST /my/bids/{id}/pledge')
  sign(@CallerParam() caller: Caller, @Input() input: In<'POST /my/bids/{id}/pledge'>) {
    return this.pledging.sign(caller, input);
  }

  @Operation('GET /my/bids/{id}/withheld')
  text(@CallerParam() caller: Caller, @Input() input: In<'GET /my/bids/{id}/withheld'>) {
    return this.viewing.text(caller, input);
  }

  @Operation('GET /my/bids/{id}/withheld/{fileId}')
  file(@CallerParam() caller: Caller, @Input() input: In<'GET /my/bids/{id}/withheld/{fileId}'>) {
    return this.viewing.file(caller, input);
  }

  @Operation('GET /my/challenges/{id}/disclosures')
  list(@CallerParam() caller: Caller, @Input() input: In<'GET /my/challenges/{id}/disclosures'>) {
    return this.deciding.list(caller, input);
  }

  @Operation('GET /my/challenges/{id}/viewings')
  log(@CallerParam() caller: Caller, @Input() input: In<'GET /my/challenges/{id}/viewings'>) {
    return this.deciding.log(caller, input);
  }

  @Operation('POST /my/disclosures/{id}/approve')
  approve(@CallerParam() caller: Caller, @Input() input: In<'POST /my/disclosures/{id}/approve'>) {
    return this.deciding.approve(caller, input);
  }

  @Operation('POST /my/disclosures/{id}/refuse')
  refuse(@CallerParam() caller: Caller, @Input() input: In<'POST /my/disclosures/{id}/refuse'>) {
    return this.deciding.refuse(caller, input);
  }

  @Operation('POST /my/disclosures/{id}/end')
  end(@CallerParam() caller: Caller, @Input() input: In<'POST /my/disclosures/{id}/end'>) {
    return this.deciding.end(caller, input);
  }

  @Operation('GET /staff/challenges/{id}/disclosures')
  listForStaff(@CallerParam() caller: Caller, @Input() input: In<'GET /staff/challenges/{id}/disclosures'>) {
    return this.deciding.listForStaff(caller, input);
  }

  @Operation('GET /staff/challenges/{id}/viewings')
  logForStaff(@CallerParam() caller: Caller, @Input() input: In<'GET /staff/challenges/{id}/viewings'>) {
    return this.deciding.logForStaff(caller, input);
  }
}
