import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { TextReviewService } from './text-review.service.js';

/** Stands before every operation: what the contract declares as public text is looked at before anything is written. */
@Injectable()
export class TextCheckInterceptor implements NestInterceptor {
  constructor(private readonly reviews: TextReviewService) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const { caller, body } = context.switchToHttp().getRequest<FastifyRequest>();
    if (caller) await this.reviews.demand(caller, body);
    return next.handle();
  }
}
