import { Global, Injectable, Module, type OnModuleDestroy } from '@nestjs/common';
import { DomainError } from '../../common/domain-error.js';
import { AppConfig } from '../../config/app-config.js';
import { WechatClient } from './wechat-client.js';
import { startWechatSimulator, type WechatSimulator } from './wechat-simulator.js';
import { WechatPort, type WechatIdentity } from './wechat.port.js';

/** The configured WeChat; without one the loopback simulator in development, and a plain refusal in production. */
@Injectable()
class ConfiguredWechat implements WechatPort, OnModuleDestroy {
  private simulator: Promise<WechatSimulator> | undefined;

  constructor(private readonly config: AppConfig) {}

  async identify(code: string): Promise<WechatIdentity> {
    if (this.config.wechat) return new WechatClient(this.config.wechat).identify(code);
    if (this.config.production) throw new DomainError('unavailable');
    const { base, appId, appSecret } = await (this.simulator ??= startWechatSimulator());
    return new WechatClient({ appId, appSecret, apiBase: base }).identify(code);
  }

  async onModuleDestroy(): Promise<void> {
    await (await this.simulator)?.close();
  }
}

@Global()
@Module({ providers: [{ provide: WechatPort, useClass: ConfiguredWechat }], exports: [WechatPort] })
export class WechatModule {}
