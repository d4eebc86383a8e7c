import { Controller } from '@nestjs/common';
import { CallerParam, type Caller } from '../../common/caller.js';
import { Input, Operation, type In } from '../../common/operation.decorator.js';
import { InquiryService } from './inquiry.service.js';

@Controller()
export class InquiryController {
  constructor(private readonly inquiries: InquiryService) {}

  @Operation('GET /my/inquiries')
  list(@CallerParam() caller: Caller, @Input() input: In<'GET /my/inquiries'>) {
    return this.inquiries.list(caller, input);
  }

  @Operation('POST /my/inquiries')
  ask(@CallerParam() caller: Caller, @Input() input: In<'POST /my/inquiries'>) {
    return this.inquiries.ask(caller, input);
  }

  @Operation('GET /my/inquiries/{id}')
  get(@CallerParam() caller: Caller, @Input() input: In<'GET /my/inquiries/{id}'>) {
    return this.inquiries.get(caller, input);
  }

  @Operation('POST /my/inquiries/{id}/follow-up')
  followUp(@CallerParam() caller: Caller, @Input() input: In<'POST /my/inquiries/{id}/follow-up'>) {
    return this.inquiries.followUp(caller, input);
  }

  @Operation('POST /my/inquiries/{id}/withdraw')
  withdraw(@CallerParam() caller: Caller, @Input() input: In<'POST /my/inquiries/{id}/withdraw'>) {
    return this.inquiries.withdraw(caller, input);
  }
}
