import Taro from '@tarojs/taro';

/** WeChat's one-time code, to be exchanged for a session by our server. */
export async function wechatSignInCode(): Promise<string | undefined> {
  const { code } = await Taro.login();
  return code;
}
