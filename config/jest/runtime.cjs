// Only a test file itself is loaded anew. What it requires, the server with all its packages, is loaded once by each
// worker: for every file that took as long as most of its tests, and code that is always new never runs fast.
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
  constructor(config, environment, resolver, transformer, sources, ...more) {
    super(config, environment, resolver, transformer, sources, ...more);
    kept ??= new KeptModules(config, new MainContext(), resolver, transformer, new Map(), ...more);
  }
  requireModuleOrMock(from, moduleName) {
    if (moduleName === '@jest/globals') return super.requireModuleOrMock(from, moduleName);
    return kept.requireModuleOrMock(from, moduleName);
  }
}

module.exports = { __esModule: true, default: TestFileRuntime };
