import { Controller, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { actorOf, CallerParam, type Caller } from '../../common/caller.js';
import { found } from '../../common/domain-error.js';
import { Input, Operation, type In } from '../../common/operation.decorator.js';
import { AccountRepository } from './account.repository.js';
import { ActorViews } from './actor.view.js';
import { ConsoleCookie } from './console-cookie.js';
import { SignInService } from './sign-in.service.js';

@Controller()
export class AuthController {
  constructor(
    private readonly signIn: SignInService,
    private readonly accounts: AccountRepository,
    private readonly actors: ActorViews,
    private readonly cookie: ConsoleCookie,
  ) {}

  @Operation('POST /auth/console')
  async console(
    @CallerParam() caller: Caller,
    @Input() input: In<'POST /auth/console'>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.cookie.set(reply, await this.signIn.console(caller, input));
  }

  @Operation('POST /auth/wechat')
  wechat(@CallerParam() caller: Caller, @Input() input: In<'POST /auth/wechat'>) {
    return this.signIn.withWechat(caller, input);
  }

  @Operation('POST /auth/phone-code')
  phoneCode(@CallerParam() caller: Caller, @Input() input: In<'POST /auth/phone-code'>) {
    return this.signIn.sendPhoneCode(caller, input);
  }

  @Operation('POST /auth/phone')
  phone(@CallerParam() caller: Caller, @Input() input: In<'POST /auth/phone'>) {
    return this.signIn.withPhone(caller, input);
  }

  @Operation('GET /auth/me')
  async me(@CallerParam() caller: Caller) {
    const actor = actorOf(caller);
    return this.actors.view(found(await this.accounts.findById(actor.accountId)), actor);
  }

  @Operation('POST /auth/sign-out')
  async signOut(@CallerParam() caller: Caller, @Res({ passthrough: true }) reply: FastifyReply) {
    await this.signIn.signOut(caller);
    this.cookie.clear(reply);
  }
}
