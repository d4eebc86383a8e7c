import { Global, Injectable, Logger, Module } from '@nestjs/common';
import { maskPhone } from '@market/contract/shared';
import { DomainError } from '../../common/domain-error.js';
import { AppConfig } from '../../config/app-config.js';
import { Outbound } from '../outbound/outbound.port.js';
import { SmsPort } from './sms.port.js';

const LIMITS = { maxBytes: 64 * 1024, timeoutMs: 3_000 };

/** The configured gateway; without one development and a rehearsal write the text to the log, and production refuses. */
@Injectable()
class ConfiguredSms implements SmsPort {
  private readonly log = new Logger('Sms');

  constructor(
    private readonly config: AppConfig,
    private readonly outbound: Outbound,
  ) {}

  get offered(): boolean {
    return this.config.sms !== null;
  }

  async send(id: string, phone: string, text: string): Promise<void> {
    const { sms, production, rehearsal } = this.config;
    if (sms) return this.post(sms, { id, phone, text });
    if (production && !rehearsal) throw new DomainError('unavailable');
    this.log.log(`短信 ${maskPhone(phone)}：${text}`);
  }

  private async post({ url, token }: { url: string; token: string | null }, letter: object): Promise<void> {
    const answer = await this.outbound.post(url, letter, LIMITS, token).catch((error: unknown) => {
      this.log.warn(String(error));
    });
    answer?.body.destroy();
    if (!answer || answer.status < 200 || answer.status > 299) throw new DomainError('unavailable', [], 5);
  }
}

@Global()
@Module({ providers: [{ provide: SmsPort, useClass: ConfiguredSms }], exports: [SmsPort] })
export class SmsModule {}
