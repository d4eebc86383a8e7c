import { Controller } from '@nestjs/common';
import { CallerParam, type Caller } from '../../common/caller.js';
import { Input, Operation, type In } from '../../common/operation.decorator.js';
import { TextReviewService } from './text-review.service.js';

@Controller()
export class TextReviewController {
  constructor(private readonly reviews: TextReviewService) {}

  @Operation('GET /staff/text-reviews')
  list(@CallerParam() caller: Caller, @Input() input: In<'GET /staff/text-reviews'>) {
    return this.reviews.list(caller, input);
  }

  @Operation('GET /staff/text-reviews/{id}/picture')
  picture(@CallerParam() caller: Caller, @Input() input: In<'GET /staff/text-reviews/{id}/picture'>) {
    return this.reviews.picture(caller, input);
  }

  @Operation('POST /staff/text-reviews/{id}/pass')
  pass(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/text-reviews/{id}/pass'>) {
    return this.reviews.pass(caller, input);
  }

  @Operation('POST /staff/text-reviews/{id}/refuse')
  refuse(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/text-reviews/{id}/refuse'>) {
    return this.reviews.refuse(caller, input);
  }
}
