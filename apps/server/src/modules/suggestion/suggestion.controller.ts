import { Controller } from '@nestjs/common';
import { CallerParam, type Caller } from '../../common/caller.js';
import { Input, Operation, type In } from '../../common/operation.decorator.js';
import { SuggestionService } from './suggestion.service.js';

@Controller()
export class SuggestionController {
  constructor(private readonly suggestions: SuggestionService) {}

  @Operation('POST /my/challenges/{id}/suggestions')
  suggest(@CallerParam() caller: Caller, @Input() input: In<'POST /my/challenges/{id}/suggestions'>) {
    return this.suggestions.suggest(caller, input);
  }
}
