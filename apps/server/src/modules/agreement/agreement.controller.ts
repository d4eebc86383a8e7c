import { Controller } from '@nestjs/common';
import { CallerParam, type Caller } from '../../common/caller.js';
import { Input, Operation, type In } from '../../common/operation.decorator.js';
import { AgreementReads } from './agreement-reads.js';
import { DossierService } from './dossier.service.js';
import { LineageService } from './lineage.service.js';
import { ResultsService } from './results.service.js';

@Controller()
export class AgreementController {
  constructor(
    private readonly reads: AgreementReads,
    private readonly lineages: LineageService,
    private readonly dossiers: DossierService,
    private readonly results: ResultsService,
  ) {}

  @Operation('GET /challenges/{id}/lineage')
  lineage(@Input() input: In<'GET /challenges/{id}/lineage'>) {
    return this.lineages.of(input);
  }

  @Operation('GET /staff/agreements')
  list(@CallerParam() caller: Caller, @Input() input: In<'GET /staff/agreements'>) {
    return this.reads.listInRegion(caller, input);
  }

  @Operation('POST /staff/challenges/{id}/rank-results')
  rankResults(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/challenges/{id}/rank-results'>) {
    return this.results.rank(caller, input);
  }

  @Operation('GET /staff/agreements/{id}')
  get(@CallerParam() caller: Caller, @Input() input: In<'GET /staff/agreements/{id}'>) {
    return this.reads.getInRegion(caller, input);
  }

  @Operation('GET /staff/agreements/{id}/dossier')
  dossier(@CallerParam() caller: Caller, @Input() input: In<'GET /staff/agreements/{id}/dossier'>) {
    return this.dossiers.of(caller, input);
  }
}
