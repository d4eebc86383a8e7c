import Taro from '@tarojs/taro';

/** WeChat asks before it dials; the reader may change their mind: that is no failure. */
export async function callNumber(number: string): Promise<void> {
  await Taro.makePhoneCall({ phoneNumber: number }).catch(() => undefined);
}
