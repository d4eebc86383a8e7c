import Taro from '@tarojs/taro';

const SHOWN_MS = 2500;

export function toast(text: string): void {
  void Taro.showToast({ title: text, icon: 'none', duration: SHOWN_MS });
}
