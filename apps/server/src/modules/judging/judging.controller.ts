import { Controller } from '@nestjs/common';
import { CallerParam, type Caller } from '../../common/caller.js';
import { Input, Operation, type In } from '../../common/operation.decorator.js';
import { OwnDesk } from '../challenge/own-desk.js';
import { DeskService } from './desk.service.js';
import { ShortlistService, type Reread } from './shortlist.service.js';
import type { JudgingDesk } from '@market/contract/judging';
import type { OwnChallenge } from '@market/contract/challenge';

/** The same decisions by two doors: the demander's for a 企业榜, the bureau's for a 政府榜. */
@Controller()
export class JudgingController {
  private readonly own: Reread<OwnChallenge>;
  private readonly atDesk: Reread<JudgingDesk>;

  constructor(
    private readonly shortlist: ShortlistService,
    private readonly desk: DeskService,
    ownDesk: OwnDesk,
  ) {
    this.own = (tx, id) => ownDesk.reread(tx, id);
    this.atDesk = (tx, id) => desk.reread(tx, id);
  }

  @Operation('POST /my/challenges/{id}/begin-judging')
  beginOwn(@CallerParam() caller: Caller, @Input() input: In<'POST /my/challenges/{id}/begin-judging'>) {
    return this.shortlist.beginJudging(caller, input, this.own);
  }

  @Operation('POST /my/challenges/{id}/shortlist')
  shortlistOwn(@CallerParam() caller: Caller, @Input() input: In<'POST /my/challenges/{id}/shortlist'>) {
    return this.shortlist.shortlist(caller, input, this.own);
  }

  @Operation('POST /my/challenges/{id}/notice')
  noticeOwn(@CallerParam() caller: Caller, @Input() input: In<'POST /my/challenges/{id}/notice'>) {
    return this.shortlist.startNotice(caller, input, this.own);
  }

  @Operation('GET /staff/challenges/{id}/judging')
  get(@CallerParam() caller: Caller, @Input() input: In<'GET /staff/challenges/{id}/judging'>) {
    return this.desk.get(caller, input);
  }

  @Operation('POST /staff/challenges/{id}/begin-judging')
  begin(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/challenges/{id}/begin-judging'>) {
    return this.shortlist.beginJudging(caller, input, this.atDesk);
  }

  @Operation('POST /staff/challenges/{id}/shortlist')
  rank(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/challenges/{id}/shortlist'>) {
    return this.shortlist.shortlist(caller, input, this.atDesk);
  }

  @Operation('POST /staff/challenges/{id}/notice')
  notice(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/challenges/{id}/notice'>) {
    return this.shortlist.startNotice(caller, input, this.atDesk);
  }
}
