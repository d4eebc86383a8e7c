import { Controller } from '@nestjs/common';
import { CallerParam, type Caller } from '../../common/caller.js';
import { Input, Operation, type In } from '../../common/operation.decorator.js';
import { FavoriteService } from './favorite.service.js';

@Controller()
export class FavoriteController {
  constructor(private readonly favorites: FavoriteService) {}

  @Operation('GET /my/favorites')
  list(@CallerParam() caller: Caller, @Input() input: In<'GET /my/favorites'>) {
    return this.favorites.list(caller, input);
  }

  @Operation('GET /my/favorites/keys')
  keys(@CallerParam() caller: Caller) {
    return this.favorites.keys(caller);
  }

  @Operation('PUT /my/favorites/{kind}/{id}')
  keep(@CallerParam() caller: Caller, @Input() input: In<'PUT /my/favorites/{kind}/{id}'>) {
    return this.favorites.keep(caller, input);
  }

  @Operation('DELETE /my/favorites/{kind}/{id}')
  drop(@CallerParam() caller: Caller, @Input() input: In<'DELETE /my/favorites/{kind}/{id}'>) {
    return this.favorites.drop(caller, input);
  }
}
