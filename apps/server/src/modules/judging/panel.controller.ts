import { Controller } from '@nestjs/common';
import { CallerParam, type Caller } from '../../common/caller.js';
import { Input, Operation, type In } from '../../common/operation.decorator.js';
import { ExpertsService } from './experts.service.js';
import { PanelService } from './panel.service.js';
import { ScoreReads } from './score-reads.js';

@Controller()
export class PanelController {
  constructor(
    private readonly experts: ExpertsService,
    private readonly panels: PanelService,
    private readonly scores: ScoreReads,
  ) {}

  @Operation('GET /staff/challenges/{id}/experts')
  candidates(@CallerParam() caller: Caller, @Input() input: In<'GET /staff/challenges/{id}/experts'>) {
    return this.experts.candidates(caller, input);
  }

  @Operation('POST /staff/experts/{id}/account')
  openAccount(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/experts/{id}/account'>) {
    return this.experts.openAccount(caller, input);
  }

  @Operation('POST /staff/challenges/{id}/seats')
  invite(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/challenges/{id}/seats'>) {
    return this.panels.invite(caller, input);
  }

  @Operation('POST /staff/challenges/{id}/begin-scoring')
  begin(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/challenges/{id}/begin-scoring'>) {
    return this.panels.beginScoring(caller, input);
  }

  @Operation('POST /staff/seats/{id}/release')
  release(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/seats/{id}/release'>) {
    return this.panels.release(caller, input);
  }

  @Operation('GET /my/challenges/{id}/scores')
  ofChallenge(@CallerParam() caller: Caller, @Input() input: In<'GET /my/challenges/{id}/scores'>) {
    return this.scores.ofChallenge(caller, input);
  }

  @Operation('GET /my/bids/{id}/scores')
  ofBid(@CallerParam() caller: Caller, @Input() input: In<'GET /my/bids/{id}/scores'>) {
    return this.scores.ofBid(caller, input);
  }
}
