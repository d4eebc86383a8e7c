import { Controller } from '@nestjs/common';
import { CallerParam, type Caller } from '../../common/caller.js';
import { found } from '../../common/domain-error.js';
import { Input, Operation, type In } from '../../common/operation.decorator.js';
import { AmendmentService } from './amendment.service.js';
import { ChallengeFigures } from './challenge-figures.js';
import { ChallengeReads } from './challenge-reads.js';
import { ChallengeVersions } from './challenge-versions.js';
import { PostingService } from './posting.service.js';

@Controller()
export class ChallengeController {
  constructor(
    private readonly reads: ChallengeReads,
    private readonly figures: ChallengeFigures,
    private readonly versions: ChallengeVersions,
    private readonly posting: PostingService,
    private readonly amendments: AmendmentService,
  ) {}

  @Operation('GET /challenges')
  list(@Input() { query }: In<'GET /challenges'>) {
    return this.reads.list(query);
  }

  @Operation('GET /challenges/{id}')
  async get(@Input() { params }: In<'GET /challenges/{id}'>) {
    return found(await this.reads.find(params.id));
  }

  @Operation('GET /challenge-rewards')
  rewards(@Input() { query }: In<'GET /challenge-rewards'>) {
    return this.figures.rewardsOf(query.field);
  }

  @Operation('GET /challenges/{id}/versions')
  async listVersions(@Input() { params }: In<'GET /challenges/{id}/versions'>) {
    found(await this.reads.find(params.id));
    return { items: await this.versions.of(params.id), nextCursor: null };
  }

  @Operation('GET /my/challenges')
  listOwn(@CallerParam() caller: Caller) {
    return this.posting.list(caller);
  }

  @Operation('POST /my/challenges')
  create(@CallerParam() caller: Caller, @Input() input: In<'POST /my/challenges'>) {
    return this.posting.create(caller, input);
  }

  @Operation('GET /my/challenges/{id}')
  getOwn(@CallerParam() caller: Caller, @Input() input: In<'GET /my/challenges/{id}'>) {
    return this.posting.get(caller, input);
  }

  @Operation('PUT /my/challenges/{id}')
  save(@CallerParam() caller: Caller, @Input() input: In<'PUT /my/challenges/{id}'>) {
    return this.posting.save(caller, input);
  }

  @Operation('POST /my/challenges/{id}/submit')
  submit(@CallerParam() caller: Caller, @Input() input: In<'POST /my/challenges/{id}/submit'>) {
    return this.posting.submit(caller, input);
  }

  @Operation('POST /my/challenges/{id}/take-back')
  takeBack(@CallerParam() caller: Caller, @Input() input: In<'POST /my/challenges/{id}/take-back'>) {
    return this.posting.takeBack(caller, input);
  }

  @Operation('POST /my/challenges/{id}/cancel')
  cancel(@CallerParam() caller: Caller, @Input() input: In<'POST /my/challenges/{id}/cancel'>) {
    return this.posting.cancel(caller, input);
  }

  @Operation('POST /my/challenges/{id}/amend')
  amend(@CallerParam() caller: Caller, @Input() input: In<'POST /my/challenges/{id}/amend'>) {
    return this.amendments.amend(caller, input);
  }

  @Operation('POST /my/challenges/{id}/extend')
  extend(@CallerParam() caller: Caller, @Input() input: In<'POST /my/challenges/{id}/extend'>) {
    return this.amendments.extend(caller, input);
  }

  @Operation('GET /my/challenges/{id}/versions')
  listOwnVersions(@CallerParam() caller: Caller, @Input() input: In<'GET /my/challenges/{id}/versions'>) {
    return this.posting.listVersions(caller, input);
  }

  @Operation('POST /my/challenges/{id}/relist')
  relist(@CallerParam() caller: Caller, @Input() input: In<'POST /my/challenges/{id}/relist'>) {
    return this.posting.relist(caller, input);
  }
}
