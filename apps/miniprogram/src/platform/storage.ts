import Taro from '@tarojs/taro';

/** What this device keeps between visits. Values are JSON; nothing personal belongs here. */
export const storage = {
  get<T>(key: string): T | undefined {
    const value: T | '' = Taro.getStorageSync(key);
    return value === '' ? undefined : value;
  },
  set(key: string, value: unknown): void {
    Taro.setStorageSync(key, value);
  },
  remove(key: string): void {
    Taro.removeStorageSync(key);
  },
};
