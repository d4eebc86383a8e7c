import Taro from '@tarojs/taro';

/** WeChat tells the user itself that the text was copied. */
export async function copyText(text: string): Promise<void> {
  await Taro.setClipboardData({ data: text });
}
