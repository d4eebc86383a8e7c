const system = {
  platform: 'devtools',
  system: 'iOS 17',
  brand: 'devtools',
  model: 'iPhone 15',
  pixelRatio: 3,
  screenWidth: 390,
  screenHeight: 844,
  windowWidth: 390,
  windowHeight: 753,
  statusBarHeight: 47,
  safeArea: { top: 47, bottom: 810, left: 0, right: 390, width: 390, height: 763 },
  language: 'zh_CN',
  version: '8.0.50',
  SDKVersion: '3.5.8',
  theme: 'light',
  fontSizeSetting: 16,
};

const answer = () => ({ ...system });

/** What the phone tells about itself. */
export const fakeDevice = (launch: object) => ({
  canIUse: () => true,
  getSystemInfoSync: answer,
  getWindowInfo: answer,
  getDeviceInfo: answer,
  getAppBaseInfo: answer,
  getMenuButtonBoundingClientRect: () => ({ top: 51, bottom: 83, left: 296, right: 383, width: 87, height: 32 }),
  getAccountInfoSync: () => ({ miniProgram: { appId: 'wx0', envVersion: 'develop', version: '' } }),
  getLaunchOptionsSync: () => launch,
  getEnterOptionsSync: () => launch,
  getUpdateManager: () => ({ onCheckForUpdate() {}, onUpdateReady() {}, onUpdateFailed() {}, applyUpdate() {} }),
});

/** Storage in memory; as on the phone, a missing key reads as an empty string. */
export const fakeStorage = (storage: Map<string, unknown>) => ({
  getStorageSync: (key: string) => storage.get(key) ?? '',
  setStorageSync: (key: string, value: unknown) => void storage.set(key, structuredClone(value)),
  removeStorageSync: (key: string) => void storage.delete(key),
  clearStorageSync: () => storage.clear(),
  getStorageInfoSync: () => ({ keys: [...storage.keys()] }),
});
