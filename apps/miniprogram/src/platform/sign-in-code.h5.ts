/** A browser has no WeChat identity to offer: sign in by phone there. */
export const wechatSignInCode = (): Promise<string | undefined> => Promise.resolve(undefined);
