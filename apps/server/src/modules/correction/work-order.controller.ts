import { Controller } from '@nestjs/common';
import { CallerParam, type Caller } from '../../common/caller.js';
import { Input, Operation, type In } from '../../common/operation.decorator.js';
import { AnsweringService } from './answering.service.js';
import { WorkOrderService } from './work-order.service.js';

@Controller()
export class WorkOrderController {
  constructor(
    private readonly orders: WorkOrderService,
    private readonly answering: AnsweringService,
  ) {}

  @Operation('GET /staff/corrections')
  list(@CallerParam() caller: Caller, @Input() input: In<'GET /staff/corrections'>) {
    return this.orders.list(caller, input);
  }

  @Operation('GET /staff/corrections/counts')
  counts(@CallerParam() caller: Caller, @Input() input: In<'GET /staff/corrections/counts'>) {
    return this.orders.counts(caller, input);
  }

  @Operation('GET /staff/corrections/{id}')
  get(@CallerParam() caller: Caller, @Input() input: In<'GET /staff/corrections/{id}'>) {
    return this.orders.get(caller, input);
  }

  @Operation('POST /staff/corrections/{id}/answer')
  answer(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/corrections/{id}/answer'>) {
    return this.answering.answer(caller, input);
  }

  @Operation('POST /staff/corrections/{id}/reject')
  reject(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/corrections/{id}/reject'>) {
    return this.answering.reject(caller, input);
  }

  @Operation('POST /staff/corrections/{id}/transfer')
  transfer(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/corrections/{id}/transfer'>) {
    return this.answering.transfer(caller, input);
  }
}
