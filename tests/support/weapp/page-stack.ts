import { posix } from 'node:path';
import { isTabPage, pagePathsOf } from './app-json.js';
import type { Bundle } from './bundle.js';
import { createInstance } from './instance.js';
import type { AppJson, Instance, SetDataEntry } from './types.js';

export type NavigationMode = 'navigateTo' | 'redirectTo' | 'switchTab' | 'reLaunch';

const DEEPEST_STACK = 10;

/** The open pages, moved between by WeChat's rules. */
export class PageStack {
  readonly pages: (Instance & Record<string, unknown>)[] = [];

  constructor(
    private readonly app: AppJson,
    private readonly bundle: () => Bundle,
    private readonly context: { setDataLog: SetDataEntry[]; wx: Record<string, unknown> },
  ) {}

  get top(): Instance & Record<string, unknown> {
    const top = this.pages.at(-1);
    if (!top) throw new Error('no page is open');
    return top;
  }

  go(mode: NavigationMode, url: string): void {
    const [path = '', search = ''] = url.replace(/^\//, '').split('?');
    const route = posix.normalize(path);
    this.check(mode, route);
    if (mode === 'navigateTo') this.pages.at(-1)?.call('onHide');
    else if (mode === 'redirectTo') this.close();
    else this.closeAll();
    this.open(route, Object.fromEntries(new URLSearchParams(search)));
  }

  back(steps: number): void {
    for (let left = Math.min(steps, this.pages.length - 1); left > 0; left--) this.close();
    this.top.call('onShow');
  }

  closeAll(): void {
    while (this.pages.length > 0) this.close();
  }

  private check(mode: NavigationMode, route: string): void {
    const toTab = isTabPage(this.app, route);
    if (!pagePathsOf(this.app).includes(route)) throw new Error(`page "${route}" is not found`);
    if (mode === 'switchTab' && !toTab) throw new Error('can not switch to no-tabBar page');
    if ((mode === 'navigateTo' || mode === 'redirectTo') && toTab) throw new Error('can not navigate to a tabbar page');
    if (mode === 'navigateTo' && this.pages.length >= DEEPEST_STACK) throw new Error('webview count limit exceed');
  }

  private open(route: string, query: Record<string, string>): void {
    const page = createInstance(this.bundle().definitionOf(route), route, query, this.context);
    if (this.app.tabBar?.custom && isTabPage(this.app, route)) this.attachTabBar(page);
    this.pages.push(page);
    page.call('onLoad', query);
    page.call('onShow');
    setTimeout(() => page.call('onReady'), 0);
  }

  private attachTabBar(page: Record<string, unknown>): void {
    const path = 'custom-tab-bar/index';
    const tabBar = createInstance(this.bundle().definitionOf(path), path, {}, this.context);
    page['tabBar'] = tabBar;
    page['getTabBar'] = () => tabBar;
    tabBar.call('attached');
  }

  private close(): void {
    const page = this.pages.pop();
    page?.call('onUnload');
    (page?.['tabBar'] as Instance | undefined)?.call('detached');
  }
}
