import { Controller } from '@nestjs/common';
import { CallerParam, type Caller } from '../../common/caller.js';
import { Input, Operation, type In } from '../../common/operation.decorator.js';
import { BookingService } from './booking.service.js';
import { OpeningService } from './opening.service.js';

@Controller()
export class BookingController {
  constructor(
    private readonly bookings: BookingService,
    private readonly openings: OpeningService,
  ) {}

  @Operation('GET /records/{id}/slots')
  slots(@Input() input: In<'GET /records/{id}/slots'>) {
    return this.openings.grid(input);
  }

  @Operation('GET /my/bookings')
  list(@CallerParam() caller: Caller, @Input() input: In<'GET /my/bookings'>) {
    return this.bookings.list(caller, input);
  }

  @Operation('POST /my/bookings')
  request(@CallerParam() caller: Caller, @Input() input: In<'POST /my/bookings'>) {
    return this.bookings.request(caller, input);
  }

  @Operation('GET /my/bookings/{id}')
  get(@CallerParam() caller: Caller, @Input() input: In<'GET /my/bookings/{id}'>) {
    return this.bookings.get(caller, input);
  }

  @Operation('POST /my/bookings/{id}/cancel')
  cancel(@CallerParam() caller: Caller, @Input() input: In<'POST /my/bookings/{id}/cancel'>) {
    return this.bookings.cancel(caller, input);
  }
}
