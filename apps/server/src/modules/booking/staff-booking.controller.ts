import { Controller } from '@nestjs/common';
import { CallerParam, type Caller } from '../../common/caller.js';
import { Input, Operation, type In } from '../../common/operation.decorator.js';
import { OpeningService } from './opening.service.js';
import { StaffBookingService } from './staff-booking.service.js';

@Controller()
export class StaffBookingController {
  constructor(
    private readonly bookings: StaffBookingService,
    private readonly openings: OpeningService,
  ) {}

  @Operation('GET /staff/bookings')
  list(@CallerParam() caller: Caller, @Input() input: In<'GET /staff/bookings'>) {
    return this.bookings.list(caller, input);
  }

  @Operation('GET /staff/bookings/{id}')
  get(@CallerParam() caller: Caller, @Input() input: In<'GET /staff/bookings/{id}'>) {
    return this.bookings.get(caller, input);
  }

  @Operation('POST /staff/bookings/{id}/confirm')
  confirm(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/bookings/{id}/confirm'>) {
    return this.bookings.confirm(caller, input);
  }

  @Operation('POST /staff/bookings/{id}/decline')
  decline(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/bookings/{id}/decline'>) {
    return this.bookings.decline(caller, input);
  }

  @Operation('POST /staff/bookings/{id}/cancel')
  cancel(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/bookings/{id}/cancel'>) {
    return this.bookings.cancel(caller, input);
  }

  @Operation('GET /staff/openings')
  listOpenings(@CallerParam() caller: Caller, @Input() input: In<'GET /staff/openings'>) {
    return this.openings.list(caller, input);
  }

  @Operation('PUT /staff/openings/{id}')
  saveOpening(@CallerParam() caller: Caller, @Input() input: In<'PUT /staff/openings/{id}'>) {
    return this.openings.save(caller, input);
  }
}
