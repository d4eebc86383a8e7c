import Taro from '@tarojs/taro';

/** What this device keeps between visits. Values are JSON; what is personal goes at sign-out. */
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
  removeAll(prefix: string): void {
    for (const key of Taro.getStorageInfoSync().keys) if (key.startsWith(prefix)) storage.remove(key);
  },
};
