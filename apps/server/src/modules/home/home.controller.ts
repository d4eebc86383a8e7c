import { Controller, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Operation } from '../../common/operation.decorator.js';
import { HomeService } from './home.service.js';

@Controller()
export class HomeController {
  constructor(private readonly home: HomeService) {}

  /** The most asked page of all: the text goes out as it was kept. */
  @Operation('GET /home')
  get(@Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    reply.type('application/json; charset=utf-8');
    return this.home.text();
  }
}
