import { Controller } from '@nestjs/common';
import { CallerParam, type Caller } from '../../common/caller.js';
import { Input, Operation, type In } from '../../common/operation.decorator.js';
import { JumpFigureService } from './jump-figure.service.js';
import { PortalService } from './portal.service.js';
import { ProbeService } from './probe.service.js';

@Controller()
export class PortalController {
  constructor(
    private readonly portals: PortalService,
    private readonly probes: ProbeService,
    private readonly figures: JumpFigureService,
  ) {}

  @Operation('GET /portals')
  list(@Input() input: In<'GET /portals'>) {
    return this.portals.list(input);
  }

  @Operation('POST /portals/{id}/jumps')
  jumped(@Input() input: In<'POST /portals/{id}/jumps'>) {
    return this.portals.jumped(input);
  }

  @Operation('GET /staff/portals')
  staffList(@Input() input: In<'GET /staff/portals'>) {
    return this.portals.staffList(input);
  }

  @Operation('GET /staff/portals/jumps')
  jumps(@Input() input: In<'GET /staff/portals/jumps'>) {
    return this.figures.list(input);
  }

  @Operation('GET /staff/portals/jumps/csv')
  jumpsSheet(@Input() input: In<'GET /staff/portals/jumps/csv'>) {
    return this.figures.sheet(input);
  }

  @Operation('POST /staff/portals')
  create(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/portals'>) {
    return this.portals.create(caller, input);
  }

  @Operation('PUT /staff/portals/{id}')
  save(@CallerParam() caller: Caller, @Input() input: In<'PUT /staff/portals/{id}'>) {
    return this.portals.save(caller, input);
  }

  @Operation('POST /staff/portals/{id}/confirm')
  confirm(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/portals/{id}/confirm'>) {
    return this.portals.confirm(caller, input);
  }

  @Operation('POST /staff/portals/{id}/retire')
  retire(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/portals/{id}/retire'>) {
    return this.portals.retire(caller, input);
  }

  @Operation('POST /staff/portals/{id}/probe')
  probe(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/portals/{id}/probe'>) {
    return this.probes.probe(caller, input);
  }

  @Operation('GET /staff/portals/{id}/probes')
  looks(@Input() input: In<'GET /staff/portals/{id}/probes'>) {
    return this.portals.probes(input);
  }
}
