import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { OwnDuty } from '@market/contract/account';
import { routes, type Operation as OperationKey } from '@market/contract/routes';
import { whyCannotCall, type Route } from '@market/contract/shared';
import type {} from '@fastify/cookie';
import type { FastifyRequest } from 'fastify';
import { AppConfig } from '../config/app-config.js';
import { SessionService } from '../modules/account/session.service.js';
import { StaffNetworks } from '../modules/network/staff-networks.js';
import type { Caller } from './caller.js';
import { DomainError, refuse } from './domain-error.js';
import { OPERATION } from './operation.decorator.js';

/** Cookies are shared between the ports of a host: a rehearsal beside the live market needs a name of its own. */
export const sessionCookie = ({ rehearsal }: AppConfig): string =>
  rehearsal ? 'market_rehearsal_session' : 'market_session';
export const CONSOLE_HEADER = 'x-requested-with';
/** Asked by the page itself while nobody sits before it: does not keep the session alive. */
const BACKGROUND_HEADER = 'x-background';
const CONSOLE_HEADER_VALUE = 'market-console';

/** Global and closed by default: a handler without an operation of the contract answers nobody. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionService,
    private readonly networks: StaffNetworks,
    private readonly config: AppConfig,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const operation = this.reflector.get<OperationKey | undefined>(OPERATION, context.getHandler());
    if (!operation) throw new DomainError('forbidden');
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const route: Route = routes[operation];
    const { caller, duty } = await this.identify(request, operation, route);
    request.caller = caller;
    if (caller.byCookie && request.method !== 'GET' && request.headers[CONSOLE_HEADER] !== CONSOLE_HEADER_VALUE)
      throw new DomainError('crossSite');
    refuse(whyCannotCall(caller.actor, route.access));
    if (duty && route.access.who !== 'anyone' && !route.beforeDuties)
      throw new DomainError(duty === 'agreeToGuide' ? 'privacyFirst' : 'dutyFirst');
    return true;
  }

  private async identify(
    request: FastifyRequest,
    operation: OperationKey,
    { shownOnce }: Route,
  ): Promise<{ caller: Caller; duty: OwnDuty | null }> {
    const bearer = /^Bearer ([\w-]{43})$/.exec(request.headers.authorization ?? '')?.[1];
    const cookie =
      request.headers.authorization === undefined ? request.cookies[sessionCookie(this.config)] : undefined;
    const token = bearer ?? cookie;
    const session = token ? await this.sessions.find(token, request.headers[BACKGROUND_HEADER] === undefined) : null;
    const caller = {
      actor: session?.actor ?? null,
      sessionId: session?.sessionId ?? null,
      byCookie: Boolean(session && !bearer),
      ip: request.ip,
      userAgent: request.headers['user-agent'] ?? '',
      requestId: request.id,
      operation,
      idempotencyKey: shownOnce ? null : idempotencyKey(request),
      requestDigest: createHash('sha256')
        .update(`${request.method} ${request.url}\n${bodyText(request.body)}`)
        .digest('hex'),
    };
    if (session?.channel === 'console') await this.networks.demandOf(caller);
    return { caller, duty: session?.duty ?? null };
  }
}

/** A file is told by its name and kind, which stand in the address. */
const bodyText = (body: unknown): string => (body instanceof Readable ? '' : JSON.stringify(body ?? null));

function idempotencyKey({ headers, method }: FastifyRequest): string | null {
  const key = headers['idempotency-key'];
  if (key === undefined || method !== 'POST') return null;
  if (typeof key === 'string' && /^[\w-]{8,80}$/.test(key)) return key;
  throw new DomainError('invalidInput', [{ path: 'Idempotency-Key', message: '应为 8 到 80 位字母、数字、- 或 _' }]);
}
