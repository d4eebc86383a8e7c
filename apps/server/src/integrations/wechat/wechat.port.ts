/** What WeChat says of a one-time login code. */
export interface WechatIdentity {
  openid: string;
}

/** WeChat's server. Throws DomainError `wechatCodeRejected` for a bad or used code, `unavailable` for anything else. */
export abstract class WechatPort {
  abstract identify(code: string): Promise<WechatIdentity>;
}
