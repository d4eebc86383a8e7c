import { Global, Injectable, Logger, Module } from '@nestjs/common';
import { maskPhone } from '@market/contract/shared';
import { DomainError } from '../../common/domain-error.js';
import { AppConfig } from '../../config/app-config.js';
import { SmsPort } from './sms.port.js';

const DEADLINE_MS = 3_000;

/** The configured gateway; without one development and a rehearsal write the text to the log, and production refuses. */
@Injectable()
class ConfiguredSms implements SmsPort {
  private readonly log = new Logger('Sms');

  constructor(private readonly config: AppConfig) {}

  async send(phone: string, text: string): Promise<void> {
    const { sms, production, rehearsal } = this.config;
    if (sms) return this.post(sms, phone, text);
    if (production && !rehearsal) throw new DomainError('unavailable');
    this.log.log(`短信 ${maskPhone(phone)}：${text}`);
  }

  private async post(
    { url, token }: { url: string; token: string | null },
    phone: string,
    text: string,
  ): Promise<void> {
    const sent = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify({ phone, text }),
      signal: AbortSignal.timeout(DEADLINE_MS),
      redirect: 'error',
    }).catch(() => undefined);
    if (!sent?.ok) throw new DomainError('unavailable', [], 5);
  }
}

@Global()
@Module({ providers: [{ provide: SmsPort, useClass: ConfiguredSms }], exports: [SmsPort] })
export class SmsModule {}
