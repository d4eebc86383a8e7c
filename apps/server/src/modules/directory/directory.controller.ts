import { Controller } from '@nestjs/common';
import { Input, Operation, type In } from '../../common/operation.decorator.js';
import { DirectoryService } from './directory.service.js';

@Controller()
export class DirectoryController {
  constructor(private readonly directory: DirectoryService) {}

  @Operation('GET /directory/{creditCode}')
  find(@Input() input: In<'GET /directory/{creditCode}'>) {
    return this.directory.find(input);
  }
}
