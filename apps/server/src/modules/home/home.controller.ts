import { Controller, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Input, Operation, type In } from '../../common/operation.decorator.js';
import { HomeService } from './home.service.js';
import { RegionPageService } from './region-page.service.js';

@Controller()
export class HomeController {
  constructor(
    private readonly home: HomeService,
    private readonly regionPages: RegionPageService,
  ) {}

  /** The most asked page of all: the text goes out as it was kept. */
  @Operation('GET /home')
  get(@Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    reply.type('application/json; charset=utf-8');
    return this.home.text();
  }

  @Operation('GET /regions/{code}/page')
  region(@Input() input: In<'GET /regions/{code}/page'>) {
    return this.regionPages.get(input);
  }
}
