import type { SubscribeTemplate } from '@market/contract/message';
import type { Judgement } from './wechat-judge.js';
import type { PushBox } from './push-box.js';
import type { Letter } from './template-data.js';

/** What WeChat says of a one-time login code. */
export interface WechatIdentity {
  openid: string;
}

/** WeChat's server. */
export abstract class WechatPort {
  /** Throws DomainError `wechatCodeRejected` for a bad or used code, `unavailable` for anything else. */
  abstract identify(code: string): Promise<WechatIdentity>;

  /** The mainland number behind a getPhoneNumber code. Throws DomainError as `identify` does. */
  abstract phoneNumber(code: string): Promise<string>;

  /** Whether texts are judged at all: only by a WeChat that the operator configured. */
  abstract readonly judges: boolean;

  /** 内容安全检测 of a text somebody wants to make public; they were seen within two hours. Never throws. */
  abstract judge(openid: string, text: string): Promise<Judgement>;

  /** 消息推送, where the operator agreed on it with WeChat: without it no picture can be judged. */
  abstract readonly push: PushBox | undefined;

  /** 内容安全检测 of the picture at `path` of this server. WeChat's number for it; undefined when it could not be asked. */
  abstract judgePicture(openid: string, path: string): Promise<string | undefined>;

  /** The id of each template of subscribe messages there is; none when they are not sent. */
  abstract readonly templateIds: ReadonlyMap<SubscribeTemplate, string>;

  /** One subscribe message. Throws NotSent. */
  abstract notify(openid: string, template: SubscribeTemplate, letter: Letter): Promise<void>;
}
