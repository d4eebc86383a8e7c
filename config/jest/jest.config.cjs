const { join } = require('node:path');
const { scratchFolder } = require('./scratch.cjs');

process.env.TMPDIR = scratchFolder();

const root = join(__dirname, '../..');
const support = join(root, 'tests/support');

/** @returns {import('jest').Config} */
const project = (displayName, testMatch, seconds, more = {}) => ({
  displayName,
  rootDir: root,
  testMatch: testMatch.map((pattern) => `<rootDir>/${pattern}`),
  testEnvironment: 'node',
  cacheDirectory: join(root, 'node_modules/.cache/jest'),
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
  transform: { '\\.(ts|tsx|m?js)$': join(__dirname, 'transform.cjs') },
  // ES modules in node_modules go through the transformer too; CommonJS files pass it untouched.
  transformIgnorePatterns: [],
  resolver: join(__dirname, 'resolver.cjs'),
  moduleNameMapper: {
    '\\.(css|scss|svg|png)$': join(__dirname, 'asset.cjs'),
    '^@tarojs/components$': join(__dirname, 'taro-components.cjs'),
  },
  roots: ['<rootDir>/tests', '<rootDir>/packages', '<rootDir>/apps'],
  modulePathIgnorePatterns: ['/dist/'],
  globals: { TIME_LIMIT_SECONDS: seconds },
  setupFilesAfterEnv: [join(__dirname, 'time-limit.cjs')],
  ...more,
});

const running = (name, seconds, more) =>
  project(name, [`tests/${name}/**/*.test.ts`], seconds, {
    testEnvironment: join(__dirname, 'environment.cjs'),
    runtime: join(__dirname, 'runtime.cjs'),
    ...more,
  });

const withMariadb = {
  globalSetup: join(support, 'start-mariadb.ts'),
  globalTeardown: join(support, 'stop-mariadb.ts'),
};

const withDemo = {
  globalSetup: join(support, 'start-demo-folder.ts'),
  globalTeardown: join(support, 'stop-demo-folder.ts'),
};

/** @type {import('jest').Config} */
module.exports = {
  rootDir: root,
  maxWorkers: 2,
  projects: [
    project('unit', ['packages/*/src/**/*.test.ts?(x)', 'apps/*/src/**/*.test.ts?(x)'], 10),
    running('architecture', 30),
    running('api', 30, withMariadb),
    running('database', 120, withMariadb),
    running('security', 60, withMariadb),
    running('weapp', 60, withDemo),
    running('journeys', 240, withDemo),
  ],
};
