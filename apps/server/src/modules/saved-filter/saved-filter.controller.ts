import { Controller } from '@nestjs/common';
import { CallerParam, type Caller } from '../../common/caller.js';
import { Input, Operation, type In } from '../../common/operation.decorator.js';
import { SavedFilterService } from './saved-filter.service.js';

@Controller()
export class SavedFilterController {
  constructor(private readonly filters: SavedFilterService) {}

  @Operation('GET /my/filters')
  list(@CallerParam() caller: Caller) {
    return this.filters.list(caller);
  }

  @Operation('POST /my/filters')
  save(@CallerParam() caller: Caller, @Input() input: In<'POST /my/filters'>) {
    return this.filters.save(caller, input);
  }

  @Operation('PUT /my/filters/{id}')
  change(@CallerParam() caller: Caller, @Input() input: In<'PUT /my/filters/{id}'>) {
    return this.filters.change(caller, input);
  }

  @Operation('DELETE /my/filters/{id}')
  delete(@CallerParam() caller: Caller, @Input() input: In<'DELETE /my/filters/{id}'>) {
    return this.filters.delete(caller, input);
  }
}
