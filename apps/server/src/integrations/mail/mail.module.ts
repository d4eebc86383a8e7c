import { Global, Injectable, Module, type OnModuleDestroy } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { AppConfig } from '../../config/app-config.js';
import { NotSent } from '../not-sent.js';
import { MailPort, type Mail } from './mail.port.js';

const DEADLINE_MS = 10_000;
const TRANSIENT = 400;
const PERMANENT = 500;

/** SMTP; STARTTLS where the server has it. */
@Injectable()
export class SmtpMail implements MailPort, OnModuleDestroy {
  private transport: Transporter | undefined;

  constructor(private readonly config: AppConfig) {}

  get offered(): boolean {
    return this.config.mail !== null;
  }

  async send({ id, to, subject, text }: Mail): Promise<void> {
    const { mail } = this.config;
    if (!mail) throw new NotSent('没有设邮件服务器', 'never');
    const timeouts = { connectionTimeout: DEADLINE_MS, greetingTimeout: DEADLINE_MS, socketTimeout: DEADLINE_MS };
    this.transport ??= createTransport({ url: mail.url, ...timeouts });
    const messageId = `<${id}@${mail.from.split('@')[1] ?? 'market'}>`;
    await this.transport.sendMail({ from: mail.from, to, subject, text, messageId }).catch((error: unknown) => {
      throw notSent(error as SmtpError);
    });
  }

  onModuleDestroy(): void {
    this.transport?.close();
  }
}

interface SmtpError extends Error {
  responseCode?: number;
  command?: string;
}

/** After DATA a missing answer may mean that it arrived. */
function notSent({ message, responseCode = 0, command }: SmtpError): NotSent {
  const answered = responseCode >= TRANSIENT;
  const unclear = command === 'DATA' && !answered;
  return new NotSent(message.slice(0, 200), unclear || responseCode >= PERMANENT ? 'never' : 'again');
}

@Global()
@Module({ providers: [{ provide: MailPort, useClass: SmtpMail }], exports: [MailPort] })
export class MailModule {}
