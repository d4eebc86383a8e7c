import { Global, Injectable, Module, type OnModuleDestroy } from '@nestjs/common';
import { subscribeTemplates, type SubscribeTemplate } from '@market/contract/message';
import { DomainError } from '../../common/domain-error.js';
import { AppConfig } from '../../config/app-config.js';
import { NotSent } from '../not-sent.js';
import { PushBox } from './push-box.js';
import type { Letter } from './template-data.js';
import { WechatClient, type WechatSettings } from './wechat-client.js';
import { WechatApi } from './wechat-api.js';
import { WechatMessages } from './wechat-messages.js';
import { judgementOf, type Judgement } from './wechat-judge.js';
import { askAboutPicture } from './wechat-pictures.js';
import { phoneNumberOf } from './wechat-phone.js';
import { startWechatSimulator, type WechatSimulator } from './wechat-simulator.js';
import { WechatPort, type WechatIdentity } from './wechat.port.js';

/** The configured WeChat; without one the loopback simulator in development, and a plain refusal in production. */
@Injectable()
class ConfiguredWechat implements WechatPort, OnModuleDestroy {
  private simulator: Promise<WechatSimulator> | undefined;
  private api: Promise<WechatApi> | undefined;
  readonly templateIds: ReadonlyMap<SubscribeTemplate, string>;
  readonly push: PushBox | undefined;

  constructor(private readonly config: AppConfig) {
    const { wechat } = config;
    this.push = wechat?.push && new PushBox(wechat.push, wechat.appId);
    this.templateIds = new Map(
      subscribeTemplates.flatMap((each) => {
        const template = config.wechatTemplates[each];
        return template ? [[each, template.templateId] as const] : [];
      }),
    );
  }

  async identify(code: string): Promise<WechatIdentity> {
    return new WechatClient(await this.settings()).identify(code);
  }

  async notify(openid: string, name: SubscribeTemplate, letter: Letter): Promise<void> {
    const template = this.config.wechatTemplates[name];
    if (!template) throw new NotSent('没有设这个订阅模板', 'never');
    await new WechatMessages(await this.asProgram()).send(openid, template, letter);
  }

  async phoneNumber(code: string): Promise<string> {
    return phoneNumberOf(await this.asProgram(), code);
  }

  async onModuleDestroy(): Promise<void> {
    await (await this.simulator)?.close();
  }

  get judges(): boolean {
    return this.config.wechat !== null;
  }

  async judge(openid: string, text: string): Promise<Judgement> {
    return judgementOf(await this.asProgram(), openid, text);
  }

  async judgePicture(openid: string, path: string): Promise<string | undefined> {
    const base = this.config.wechat?.push?.baseUrl;
    return base === undefined ? undefined : askAboutPicture(await this.asProgram(), openid, base + path);
  }

  private asProgram(): Promise<WechatApi> {
    return (this.api ??= this.settings().then((settings) => new WechatApi(settings)));
  }

  private async settings(): Promise<WechatSettings> {
    if (this.config.wechat) return this.config.wechat;
    if (this.config.production) throw new DomainError('unavailable');
    const { base, appId, appSecret } = await (this.simulator ??= startWechatSimulator());
    return { appId, appSecret, apiBase: base };
  }
}

@Global()
@Module({ providers: [{ provide: WechatPort, useClass: ConfiguredWechat }], exports: [WechatPort] })
export class WechatModule {}
