import { Controller } from '@nestjs/common';
import { CallerParam, type Caller } from '../../common/caller.js';
import { Input, Operation, type In } from '../../common/operation.decorator.js';
import { SeatService } from './seat.service.js';

@Controller()
export class SeatController {
  constructor(private readonly seats: SeatService) {}

  @Operation('GET /staff/seats')
  list(@CallerParam() caller: Caller) {
    return this.seats.list(caller);
  }

  @Operation('GET /staff/seats/{id}')
  get(@CallerParam() caller: Caller, @Input() input: In<'GET /staff/seats/{id}'>) {
    return this.seats.get(caller, input);
  }

  @Operation('POST /staff/seats/{id}/accept')
  accept(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/seats/{id}/accept'>) {
    return this.seats.accept(caller, input);
  }

  @Operation('POST /staff/seats/{id}/decline')
  decline(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/seats/{id}/decline'>) {
    return this.seats.decline(caller, input);
  }

  @Operation('POST /staff/seats/{id}/recuse')
  recuse(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/seats/{id}/recuse'>) {
    return this.seats.recuse(caller, input);
  }

  @Operation('PUT /staff/seats/{id}/sheets/{bidId}')
  saveSheet(@CallerParam() caller: Caller, @Input() input: In<'PUT /staff/seats/{id}/sheets/{bidId}'>) {
    return this.seats.saveSheet(caller, input);
  }

  @Operation('POST /staff/seats/{id}/submit')
  submit(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/seats/{id}/submit'>) {
    return this.seats.submit(caller, input);
  }
}
