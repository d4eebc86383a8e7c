import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import vm from 'node:vm';
import { createTimers } from './timers.js';
import type { Definition } from './types.js';

type Module = { exports: unknown };

/** Executes the compiled bundle as WeChat's logic layer does: CommonJS, `global`, no eval and no new Function. */
export class Bundle {
  readonly definitions = new Map<string, Definition>();
  app: Definition | undefined;
  private readonly modules = new Map<string, Module>();
  private readonly context: vm.Context;
  private readonly timers = createTimers();
  private loading = '';

  constructor(
    private readonly root: string,
    globals: Record<string, unknown>,
  ) {
    const define = (definition: Definition): void => void this.definitions.set(this.loading, definition);
    const sandbox: Record<string, unknown> = {
      ...this.timers.globals,
      ...{ Promise, queueMicrotask },
      App: (definition: Definition) => (this.app = definition),
      getApp: () => this.app,
      Page: define,
      Component: define,
      Behavior: (definition: Definition) => definition,
      requirePlugin: () => ({}),
      ...globals,
    };
    sandbox['global'] = sandbox;
    this.context = vm.createContext(sandbox, { codeGeneration: { strings: false, wasm: false } });
  }

  /** The definition that the script of this page or component hands to Page() or Component(). */
  definitionOf(path: string): Definition {
    if (!this.definitions.has(path)) {
      this.loading = path;
      this.load(this.root, `./${path}`);
    }
    const definition = this.definitions.get(path);
    if (!definition) throw new Error(`${path} calls neither Page() nor Component()`);
    return definition;
  }

  loadApp(): Definition {
    this.load(this.root, './app');
    if (!this.app) throw new Error('app.js does not call App()');
    return this.app;
  }

  /** Stops every timer that the bundle has left running. */
  stop(): void {
    this.timers.stop();
  }

  private load(folder: string, id: string): unknown {
    const file = this.fileOf(resolve(folder, id));
    const known = this.modules.get(file);
    if (known) return known.exports;
    const module: Module = { exports: {} };
    this.modules.set(file, module);
    const source = `(function(require,module,exports){${readFileSync(file, 'utf8')}\n})`;
    const body = vm.runInContext(source, this.context, { filename: file }) as (...args: unknown[]) => void;
    body((request: string) => this.load(dirname(file), request), module, module.exports);
    return module.exports;
  }

  private fileOf(path: string): string {
    if (path.endsWith('.js')) return path;
    return existsSync(`${path}.js`) ? `${path}.js` : `${path}/index.js`;
  }
}
