import { Injectable } from '@nestjs/common';
import type {} from '@fastify/cookie';
import type { FastifyReply } from 'fastify';
import { sessionCookie } from '../../common/access.guard.js';
import { AppConfig } from '../../config/app-config.js';

/** The console's token lives in a cookie that scripts cannot read. */
@Injectable()
export class ConsoleCookie {
  private readonly options;
  private readonly name: string;

  constructor(config: AppConfig) {
    this.name = sessionCookie(config);
    this.options = { path: '/', httpOnly: true, sameSite: 'strict', secure: config.production } as const;
  }

  /** Puts the token into the cookie; the rest of the session is the answer. */
  set<Session extends { token: string }>(reply: FastifyReply, { token, ...session }: Session): Omit<Session, 'token'> {
    reply.setCookie(this.name, token, this.options);
    return session;
  }

  clear(reply: FastifyReply): void {
    reply.clearCookie(this.name, this.options);
  }
}
