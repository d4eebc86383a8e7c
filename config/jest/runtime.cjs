// Only a test file itself is loaded anew. What it requires, the server with all its packages, is loaded once by each
// worker: for every file that took as long as most of its tests, and code that is always new never runs fast.
const asyncHooks = require('node:async_hooks');
const { compileFunction } = require('node:vm');
const { default: Runtime } = require('jest-runtime');
const { MainContext } = require('./environment.cjs');

/** One for all, so that a stack is read right wherever it leads. */
const sourceMaps = new Map();

class MainContextRuntime extends Runtime {
  constructor(...given) {
    super(...given);
    const { executor, transformCache } = this;
    transformCache.sourceMaps = sourceMaps;
    executor.compile = (source, filename) => compileFunction(source, executor.injectedModuleParameters, { filename });
  }
}

/** Never torn down, so that what is required late is found too. Its modules ask whichever file is running to expect. */
class KeptModules extends MainContextRuntime {
  requireModuleOrMock(from, moduleName) {
    return moduleName === '@jest/globals' ? globalThis : super.requireModuleOrMock(from, moduleName);
  }
}

let kept;

class TestFileRuntime extends MainContextRuntime {
  /** Jest opens one for each file and leaves it on, and Node asks every open one at every promise. */
  storages = [];

  constructor(config, environment, resolver, transformer, sources, ...more) {
    super(config, environment, resolver, transformer, sources, ...more);
    kept ??= new KeptModules(config, new MainContext(), resolver, transformer, new Map(), ...more);
  }
  requireModuleOrMock(from, moduleName) {
    if (moduleName === '@jest/globals') return super.requireModuleOrMock(from, moduleName);
    return kept.requireModuleOrMock(from, moduleName);
  }
  requireInternalModule(from, moduleName) {
    if (moduleName === 'node:async_hooks') return { ...asyncHooks, AsyncLocalStorage: this.closedInTheEnd() };
    return super.requireInternalModule(from, moduleName);
  }
  closedInTheEnd() {
    const { storages } = this;
    return class extends asyncHooks.AsyncLocalStorage {
      constructor() {
        super();
        storages.push(this);
      }
    };
  }
  teardown() {
    for (const storage of this.storages) storage.disable();
    super.teardown();
  }
}

module.exports = { __esModule: true, default: TestFileRuntime };
