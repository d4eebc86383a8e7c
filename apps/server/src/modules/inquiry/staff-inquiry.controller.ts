import { Controller } from '@nestjs/common';
import { CallerParam, type Caller } from '../../common/caller.js';
import { Input, Operation, type In } from '../../common/operation.decorator.js';
import { StaffInquiryService } from './staff-inquiry.service.js';

@Controller()
export class StaffInquiryController {
  constructor(private readonly inquiries: StaffInquiryService) {}

  @Operation('GET /staff/inquiries')
  list(@CallerParam() caller: Caller, @Input() input: In<'GET /staff/inquiries'>) {
    return this.inquiries.list(caller, input);
  }

  @Operation('GET /staff/inquiries/{id}')
  get(@CallerParam() caller: Caller, @Input() input: In<'GET /staff/inquiries/{id}'>) {
    return this.inquiries.get(caller, input);
  }

  @Operation('POST /staff/inquiries/{id}/answer')
  answer(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/inquiries/{id}/answer'>) {
    return this.inquiries.answer(caller, input);
  }

  @Operation('POST /staff/inquiries/{id}/forward')
  forward(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/inquiries/{id}/forward'>) {
    return this.inquiries.forward(caller, input);
  }
}
