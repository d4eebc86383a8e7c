import { Controller } from '@nestjs/common';
import { CallerParam, type Caller } from '../../common/caller.js';
import { Input, Operation, type In } from '../../common/operation.decorator.js';
import { BoardService } from './board.service.js';

@Controller()
export class BoardController {
  constructor(private readonly board: BoardService) {}

  @Operation('GET /staff/challenges')
  list(@CallerParam() caller: Caller, @Input() input: In<'GET /staff/challenges'>) {
    return this.board.list(caller, input);
  }

  @Operation('GET /staff/challenge-board/export/csv')
  csv(@CallerParam() caller: Caller, @Input() input: In<'GET /staff/challenge-board/export/csv'>) {
    return this.board.csv(caller, input);
  }

  @Operation('GET /staff/challenge-board/export/xlsx')
  xlsx(@CallerParam() caller: Caller, @Input() input: In<'GET /staff/challenge-board/export/xlsx'>) {
    return this.board.xlsx(caller, input);
  }
}
