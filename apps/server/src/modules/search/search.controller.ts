import { Controller, Ip } from '@nestjs/common';
import { Input, Operation, type In } from '../../common/operation.decorator.js';
import { SearchService } from './search.service.js';

@Controller()
export class SearchController {
  constructor(private readonly search: SearchService) {}

  /** The address only keeps a text repeated by one reader from being counted often. */
  @Operation('GET /search')
  find(@Input() input: In<'GET /search'>, @Ip() address: string) {
    return this.search.search(input, address);
  }

  @Operation('GET /search/suggest')
  suggest(@Input() input: In<'GET /search/suggest'>) {
    return this.search.suggest(input);
  }

  @Operation('GET /search/frequent')
  frequent(@Input() input: In<'GET /search/frequent'>) {
    return this.search.mostFrequent(input);
  }
}
