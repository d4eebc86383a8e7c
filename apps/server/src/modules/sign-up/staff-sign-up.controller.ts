import { Controller } from '@nestjs/common';
import { CallerParam, type Caller } from '../../common/caller.js';
import { Input, Operation, type In } from '../../common/operation.decorator.js';
import { AttendeeSheet } from './attendee-sheet.js';
import { CheckInService } from './check-in.service.js';
import { StaffEventService } from './staff-event.service.js';

@Controller()
export class StaffSignUpController {
  constructor(
    private readonly events: StaffEventService,
    private readonly checkIn: CheckInService,
    private readonly attendeeSheet: AttendeeSheet,
  ) {}

  @Operation('GET /staff/events')
  list(@CallerParam() caller: Caller, @Input() input: In<'GET /staff/events'>) {
    return this.events.list(caller, input);
  }

  @Operation('GET /staff/events/{id}')
  get(@CallerParam() caller: Caller, @Input() input: In<'GET /staff/events/{id}'>) {
    return this.events.get(caller, input);
  }

  @Operation('GET /staff/events/{id}/attendees')
  attendees(@CallerParam() caller: Caller, @Input() input: In<'GET /staff/events/{id}/attendees'>) {
    return this.events.attendees(caller, input);
  }

  @Operation('POST /staff/events/{id}/check-in')
  byCode(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/events/{id}/check-in'>) {
    return this.checkIn.byCode(caller, input);
  }

  @Operation('GET /staff/events/{id}/attendee-sheet')
  sheet(@CallerParam() caller: Caller, @Input() input: In<'GET /staff/events/{id}/attendee-sheet'>) {
    return this.attendeeSheet.sheet(caller, input);
  }

  @Operation('POST /staff/sign-ups/{id}/attend')
  attend(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/sign-ups/{id}/attend'>) {
    return this.checkIn.attend(caller, input);
  }

  @Operation('POST /staff/sign-ups/{id}/unattend')
  unattend(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/sign-ups/{id}/unattend'>) {
    return this.checkIn.unattend(caller, input);
  }
}
