import { Controller } from '@nestjs/common';
import { CallerParam, type Caller } from '../../common/caller.js';
import { Input, Operation, type In } from '../../common/operation.decorator.js';
import { AcceptanceService } from './acceptance.service.js';
import { AgreementReads } from './agreement-reads.js';
import { ChangeService } from './change.service.js';
import { CompletionService } from './completion.service.js';
import { DraftingService } from './drafting.service.js';
import { ExecutionService } from './execution.service.js';

@Controller()
export class MyAgreementController {
  constructor(
    private readonly reads: AgreementReads,
    private readonly drafting: DraftingService,
    private readonly execution: ExecutionService,
    private readonly changes: ChangeService,
    private readonly acceptance: AcceptanceService,
    private readonly completion: CompletionService,
  ) {}

  @Operation('GET /my/agreements')
  list(@CallerParam() caller: Caller, @Input() input: In<'GET /my/agreements'>) {
    return this.reads.listOwn(caller, input);
  }

  @Operation('GET /my/agreements/{id}')
  get(@CallerParam() caller: Caller, @Input() input: In<'GET /my/agreements/{id}'>) {
    return this.reads.getOwn(caller, input);
  }

  @Operation('PUT /my/agreements/{id}')
  save(@CallerParam() caller: Caller, @Input() input: In<'PUT /my/agreements/{id}'>) {
    return this.drafting.save(caller, input);
  }

  @Operation('POST /my/agreements/{id}/propose')
  propose(@CallerParam() caller: Caller, @Input() input: In<'POST /my/agreements/{id}/propose'>) {
    return this.drafting.propose(caller, input);
  }

  @Operation('POST /my/agreements/{id}/reopen')
  reopen(@CallerParam() caller: Caller, @Input() input: In<'POST /my/agreements/{id}/reopen'>) {
    return this.drafting.reopen(caller, input);
  }

  @Operation('POST /my/agreements/{id}/sign')
  sign(@CallerParam() caller: Caller, @Input() input: In<'POST /my/agreements/{id}/sign'>) {
    return this.drafting.sign(caller, input);
  }

  @Operation('POST /my/milestones/{id}/report')
  report(@CallerParam() caller: Caller, @Input() input: In<'POST /my/milestones/{id}/report'>) {
    return this.execution.report(caller, input);
  }

  @Operation('POST /my/milestones/{id}/decide')
  decideMilestone(@CallerParam() caller: Caller, @Input() input: In<'POST /my/milestones/{id}/decide'>) {
    return this.execution.decide(caller, input);
  }

  @Operation('POST /my/agreement-payments/{id}/declare')
  declare(@CallerParam() caller: Caller, @Input() input: In<'POST /my/agreement-payments/{id}/declare'>) {
    return this.execution.declare(caller, input);
  }

  @Operation('POST /my/agreement-payments/{id}/confirm')
  confirm(@CallerParam() caller: Caller, @Input() input: In<'POST /my/agreement-payments/{id}/confirm'>) {
    return this.execution.confirm(caller, input);
  }

  @Operation('POST /my/agreements/{id}/changes')
  proposeChange(@CallerParam() caller: Caller, @Input() input: In<'POST /my/agreements/{id}/changes'>) {
    return this.changes.propose(caller, input);
  }

  @Operation('POST /my/agreement-changes/{id}/answer')
  answerChange(@CallerParam() caller: Caller, @Input() input: In<'POST /my/agreement-changes/{id}/answer'>) {
    return this.changes.answer(caller, input);
  }

  @Operation('POST /my/agreement-changes/{id}/withdraw')
  withdrawChange(@CallerParam() caller: Caller, @Input() input: In<'POST /my/agreement-changes/{id}/withdraw'>) {
    return this.changes.withdraw(caller, input);
  }

  @Operation('POST /my/agreements/{id}/apply-acceptance')
  applyAcceptance(@CallerParam() caller: Caller, @Input() input: In<'POST /my/agreements/{id}/apply-acceptance'>) {
    return this.acceptance.apply(caller, input);
  }

  @Operation('POST /my/agreements/{id}/decide-acceptance')
  decideAcceptance(@CallerParam() caller: Caller, @Input() input: In<'POST /my/agreements/{id}/decide-acceptance'>) {
    return this.acceptance.decide(caller, input);
  }

  @Operation('POST /my/agreements/{id}/evaluate')
  evaluate(@CallerParam() caller: Caller, @Input() input: In<'POST /my/agreements/{id}/evaluate'>) {
    return this.acceptance.evaluate(caller, input);
  }

  @Operation('POST /my/follow-ups/{id}/answer')
  followUp(@CallerParam() caller: Caller, @Input() input: In<'POST /my/follow-ups/{id}/answer'>) {
    return this.acceptance.followUp(caller, input);
  }

  @Operation('POST /my/agreements/{id}/offer-achievement')
  offerAchievement(@CallerParam() caller: Caller, @Input() input: In<'POST /my/agreements/{id}/offer-achievement'>) {
    return this.completion.offerAchievement(caller, input);
  }
}
