import { createCanvas, createSelectorQueries, type CanvasOperation } from './fake-canvas.js';
import { fakeDevice, fakeStorage } from './fake-device.js';
import { createRequest, type PendingCount } from './fake-request.js';
import type { NavigationMode } from './page-stack.js';
import type { CallEntry, CallOptions } from './types.js';

export type WxParts = {
  baseUrl: string;
  loginCode: () => string | Promise<string>;
  launch: object;
  calls: CallEntry[];
  storage: Map<string, unknown>;
  canvasOperations: CanvasOperation[];
  pending: PendingCount;
  go: (mode: NavigationMode, url: string) => void;
  back: (steps: number) => void;
  overrides: Record<string, unknown>;
};

/** Calls that succeed and show nothing a test could ask for. */
const plain = [
  ...[
    'showToast',
    'hideToast',
    'showLoading',
    'hideLoading',
    'stopPullDownRefresh',
    'setClipboardData',
    'pageScrollTo',
  ],
  ...[
    'setNavigationBarTitle',
    'setNavigationBarColor',
    'setBackgroundColor',
    'hideTabBar',
    'showTabBar',
    'previewImage',
  ],
  ...[
    'makePhoneCall',
    'requirePrivacyAuthorize',
    'navigateToMiniProgram',
    'vibrateShort',
    'hideKeyboard',
    'preloadSubpackage',
    'showShareImageMenu',
  ],
];

/** Never told anything. Taro takes over only what it finds listed, so the proxy below would come too late for these. */
const listeners = ['onNetworkStatusChange', 'offNetworkStatusChange'];

const observer = () => ({ relativeTo: observer, relativeToViewport: observer, observe() {}, disconnect() {} });

export function createWx(parts: WxParts): Record<string, unknown> {
  const { calls, pending } = parts;
  /** An asynchronous wx call: logged, answered through success, fail and complete. */
  const call =
    (name: string, answer: (options: CallOptions) => unknown) =>
    (options: CallOptions = {}): void => {
      calls.push([name, options]);
      pending.requests++;
      void Promise.resolve(options)
        .then(answer)
        .then(
          (result) => ({ ok: true, result: { errMsg: `${name}:ok`, ...(result as object | undefined) } }),
          (error: Error) => ({ ok: false, result: { errMsg: `${name}:fail ${error.message}` } }),
        )
        .then(({ ok, result }) => {
          (ok ? options.success : options.fail)?.(result);
          options.complete?.(result);
        })
        .finally(() => pending.requests--);
    };
  const navigation = (['navigateTo', 'redirectTo', 'switchTab', 'reLaunch'] as const).map(
    (mode) => [mode, call(mode, ({ url }) => parts.go(mode, String(url)))] as const,
  );
  const request = createRequest(parts.baseUrl, pending);
  const accept = (ids: unknown): object => Object.fromEntries((ids as string[]).map((id) => [id, 'accept']));

  const known: Record<string, unknown> = {
    ...fakeDevice(parts.launch),
    ...fakeStorage(parts.storage),
    ...Object.fromEntries(plain.map((name) => [name, call(name, () => ({}))])),
    ...Object.fromEntries(listeners.map((name) => [name, () => {}])),
    ...Object.fromEntries(navigation),
    navigateBack: call('navigateBack', ({ delta }) => parts.back(typeof delta === 'number' ? delta : 1)),
    showModal: call('showModal', () => ({ confirm: true, cancel: false })),
    showActionSheet: call('showActionSheet', () => ({ tapIndex: 0 })),
    getPrivacySetting: call('getPrivacySetting', () => ({ needAuthorization: false, privacyContractName: '' })),
    requestSubscribeMessage: call('requestSubscribeMessage', ({ tmplIds }) => accept(tmplIds)),
    getNetworkType: call('getNetworkType', () => ({ networkType: 'wifi' })),
    login: call('login', async () => ({ code: await parts.loginCode() })),
    request: (options: CallOptions) => {
      calls.push(['request', options]);
      return request(options);
    },
    nextTick: (callback: () => void) => queueMicrotask(callback),
    createOffscreenCanvas: () => createCanvas(parts.canvasOperations),
    canvasToTempFilePath: call('canvasToTempFilePath', () => ({ tempFilePath: 'wxfile://tmp/picture.png' })),
    createSelectorQuery: createSelectorQueries(parts.canvasOperations),
    createIntersectionObserver: observer,
    ...parts.overrides,
  };
  const isListener = (name: string | symbol): boolean => typeof name === 'string' && /^(on|off)[A-Z]/.test(name);
  return new Proxy(known, {
    get: (target, name) => (isListener(name) && !(name in target) ? () => {} : Reflect.get(target, name)),
  });
}
