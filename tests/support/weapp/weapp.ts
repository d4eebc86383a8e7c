import { setTimeout as wait } from 'node:timers/promises';
import { pagePathsOf, readAppJson } from './app-json.js';
import { Bundle } from './bundle.js';
import type { CanvasOperation } from './fake-canvas.js';
import { createWx } from './fake-wx.js';
import { PageStack } from './page-stack.js';
import { findByProperty, findByText, findNamed, nodesBelow, pathTo, textOf } from './tree.js';
import type { AppJson, CallEntry, Instance, LogEntry, MiniNode, SetDataEntry } from './types.js';

export type WeappOptions = {
  /** Folder of the compiled mini-program. */
  root: string;
  /** Where wx.request goes. */
  baseUrl: string;
  loginCode?: () => string | Promise<string>;
  overrides?: Record<string, unknown>;
};

const bubbling = new Set(['tap', 'longpress', 'touchstart', 'touchmove', 'touchend']);
const empty: MiniNode = { cn: [] };

/** A busy machine is slow, never wrong. */
const PATIENCE_MS = 30_000;
const QUIET_TURNS = 8;

/** The compiled mini-program, running: what a person sees and does, and what went over the wires. */
export class Weapp {
  readonly calls: CallEntry[] = [];
  readonly setDataLog: SetDataEntry[] = [];
  readonly logs: LogEntry[] = [];
  readonly storage = new Map<string, unknown>();
  readonly canvasOperations: CanvasOperation[] = [];
  readonly appJson: AppJson;
  private readonly bundle: Bundle;
  private readonly stack: PageStack;
  private readonly pending = { requests: 0 };

  constructor({ root, baseUrl, loginCode = () => 'code', overrides = {} }: WeappOptions) {
    this.appJson = readAppJson(root);
    const launch = { path: this.appJson.pages[0], query: {}, scene: 1001, referrerInfo: {} };
    const wx = createWx({
      ...{ baseUrl, loginCode, launch, overrides, pending: this.pending },
      ...{ calls: this.calls, storage: this.storage, canvasOperations: this.canvasOperations },
      go: (mode, url) => this.stack.go(mode, url),
      back: (steps) => this.stack.back(steps),
    });
    const log = (level: string) => [level, (...values: unknown[]) => this.logs.push([level, ...values])] as const;
    this.bundle = new Bundle(root, {
      wx,
      console: Object.fromEntries(['log', 'info', 'warn', 'error', 'debug'].map(log)),
      getCurrentPages: () => [...this.stack.pages],
      __wxConfig: { pages: pagePathsOf(this.appJson) },
    });
    this.stack = new PageStack(this.appJson, () => this.bundle, { setDataLog: this.setDataLog, wx });
    const app = this.bundle.loadApp();
    for (const name of ['onLaunch', 'onShow'])
      (app[name] as ((options: object) => void) | undefined)?.call(app, launch);
  }

  get pagePaths(): string[] {
    return pagePathsOf(this.appJson);
  }

  get page(): Instance {
    return this.stack.top;
  }

  get routes(): string[] {
    return this.stack.pages.map(({ route }) => route);
  }

  /** Opens a page as from a shared card: nothing else is on the stack. */
  async open(url: string): Promise<void> {
    this.stack.go('reLaunch', url);
    await this.settle();
  }

  async back(): Promise<void> {
    this.stack.back(1);
    await this.settle();
  }

  text(): string {
    return textOf(this.page.data.root ?? empty);
  }

  nodes(): MiniNode[] {
    return nodesBelow(this.page.data.root ?? empty);
  }

  /** The innermost element with this text; fails when the page does not show it. */
  byText(text: string): MiniNode {
    return this.found(findByText(this.page.data.root ?? empty, text), text);
  }

  /** The element with this value in a property, such as its placeholder, id or aria-label. */
  byProperty(value: string): MiniNode {
    return this.found(findByProperty(this.page.data.root ?? empty, value), value);
  }

  async tapText(text: string): Promise<void> {
    await this.fire(this.byText(text), 'tap');
  }

  /** The first element of this name (label or placeholder), or a later one. */
  named(name: string, at = 0): MiniNode {
    return this.found(findNamed(this.page.data.root ?? empty, name)[at], name);
  }

  async tapNamed(name: string, at = 0): Promise<void> {
    await this.fire(this.named(name, at), 'tap');
  }

  async input(name: string, value: string, at = 0): Promise<void> {
    const field = this.named(name, at);
    await this.fire(field, 'input', { value, cursor: value.length });
    await this.fire(field, 'blur', { value });
  }

  /** Chooses in the platform's own picker of this mode, `date` or `time`. */
  async pick(mode: string, value: string): Promise<void> {
    await this.fire(this.byProperty(mode), 'change', { value });
  }

  /** Waits until the page shows this text. */
  async shows(text: string): Promise<void> {
    await this.until(() => this.text().includes(text));
    this.byText(text);
    await this.settle();
  }

  /** Waits until there is an element of this name. */
  async showsNamed(name: string): Promise<void> {
    await this.until(() => findNamed(this.page.data.root ?? empty, name).length > 0);
    this.named(name);
  }

  private async until(holds: () => boolean): Promise<void> {
    const deadline = Date.now() + PATIENCE_MS;
    while (!holds() && Date.now() < deadline) await wait(50);
  }

  /** Sends an event as the view layer does: a bubbling one to each ancestor, innermost first. */
  async fire(node: MiniNode, type: string, detail: object = {}, more: object = {}): Promise<void> {
    const path = pathTo(this.page.data.root ?? empty, node);
    for (const current of bubbling.has(type) ? path : path.slice(0, 1)) {
      const at = ({ sid }: MiniNode): object => ({ id: sid, dataset: { sid } });
      this.page.call('eh', {
        type,
        timeStamp: Date.now(),
        target: at(node),
        currentTarget: at(current),
        detail,
        ...more,
      });
    }
    await this.settle();
  }

  /** Waits until no call is under way and the page is drawn and has stopped changing. */
  async settle(quietMs = 40): Promise<void> {
    const deadline = Date.now() + PATIENCE_MS;
    let seen = -1;
    while (Date.now() < deadline && (this.pending.requests > 0 || !this.isDrawn || seen !== this.setDataLog.length)) {
      seen = this.setDataLog.length;
      // In several turns: after a pause of the whole process one timer is due at once, before what the bundle still has to do.
      for (let turn = 0; turn < QUIET_TURNS; turn++) await wait(quietMs / QUIET_TURNS);
    }
  }

  private get isDrawn(): boolean {
    return (this.page.data.root?.cn?.length ?? 0) > 0;
  }

  /** Ends the mini-program: nothing of it runs on. */
  close(): void {
    this.stack.closeAll();
    this.bundle.stop();
  }

  private found(node: MiniNode | undefined, wanted: string): MiniNode {
    if (!node) throw new Error(`“${wanted}” is not on ${this.page.route}, which shows: ${this.text()}`);
    return node;
  }
}
