import Taro from '@tarojs/taro';

export async function callPhone(phoneNumber: string): Promise<void> {
  await Taro.makePhoneCall({ phoneNumber });
}
