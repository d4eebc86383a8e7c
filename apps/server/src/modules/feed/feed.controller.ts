import { Controller } from '@nestjs/common';
import { CallerParam, type Caller } from '../../common/caller.js';
import { Input, Operation, type In } from '../../common/operation.decorator.js';
import { FeedService } from './feed.service.js';

@Controller()
export class FeedController {
  constructor(private readonly feeds: FeedService) {}

  @Operation('GET /staff/feeds')
  list(@CallerParam() caller: Caller) {
    return this.feeds.list(caller);
  }

  @Operation('POST /staff/feeds/{name}/pull')
  pull(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/feeds/{name}/pull'>) {
    return this.feeds.pull(caller, input);
  }
}
