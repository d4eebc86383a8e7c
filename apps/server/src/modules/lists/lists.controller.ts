import { Controller } from '@nestjs/common';
import { Input, Operation, type In } from '../../common/operation.decorator.js';
import { ListExportService } from './list-export.service.js';
import { ListsService } from './lists.service.js';

@Controller()
export class ListsController {
  constructor(
    private readonly lists: ListsService,
    private readonly exports: ListExportService,
  ) {}

  @Operation('GET /lists/{list}')
  page(@Input() input: In<'GET /lists/{list}'>) {
    return this.lists.page(input);
  }

  @Operation('GET /lists/{list}/figures')
  figures(@Input() input: In<'GET /lists/{list}/figures'>) {
    return this.lists.figures(input);
  }

  @Operation('GET /staff/lists/{list}/export')
  export(@Input() input: In<'GET /staff/lists/{list}/export'>) {
    return this.exports.file(input);
  }
}
