import { Controller } from '@nestjs/common';
import { CallerParam, type Caller } from '../../common/caller.js';
import { Input, Operation, type In } from '../../common/operation.decorator.js';
import { ConsultationService } from './consultation.service.js';

@Controller()
export class ConsultationController {
  constructor(private readonly consultation: ConsultationService) {}

  @Operation('GET /challenges/{id}/questions')
  list(@CallerParam() caller: Caller, @Input() input: In<'GET /challenges/{id}/questions'>) {
    return this.consultation.list(caller, input);
  }

  @Operation('POST /challenges/{id}/questions')
  ask(@CallerParam() caller: Caller, @Input() input: In<'POST /challenges/{id}/questions'>) {
    return this.consultation.ask(caller, input);
  }

  @Operation('POST /my/questions/{id}/answer')
  answer(@CallerParam() caller: Caller, @Input() input: In<'POST /my/questions/{id}/answer'>) {
    return this.consultation.answer(caller, input);
  }

  @Operation('GET /staff/challenges/{id}/questions')
  listForStaff(@CallerParam() caller: Caller, @Input() input: In<'GET /staff/challenges/{id}/questions'>) {
    return this.consultation.listForStaff(caller, input);
  }
}
