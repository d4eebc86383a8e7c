// Tests in Node's own context, not in one made for each file: modules can then be kept from file to file (runtime.cjs).
const { ModuleMocker } = require('jest-mock');

/** What Jest asks of an environment, everlasting: nothing here knows of a test file. */
class MainContext {
  global = globalThis;
  moduleMocker = new ModuleMocker(globalThis);
  fakeTimers = null;
  fakeTimersModern = null;
  exportConditions = () => ['node', 'node-addons'];
  getVmContext = () => null;
}

class MainContextEnvironment extends MainContext {
  constructor({ projectConfig }) {
    super();
    this.given = projectConfig.globals;
  }
  async setup() {
    Object.assign(globalThis, this.given);
    this.symbols = new Set(Object.getOwnPropertySymbols(globalThis));
  }
  /** Jest keeps what it knows of a file under symbols of its own. */
  async teardown() {
    for (const symbol of Object.getOwnPropertySymbols(globalThis))
      if (!this.symbols.has(symbol)) Reflect.deleteProperty(globalThis, symbol);
  }
}

module.exports = { __esModule: true, default: MainContextEnvironment, MainContext };
