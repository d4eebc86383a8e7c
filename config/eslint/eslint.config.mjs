import { join } from 'node:path';
import eslint from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import regexp from 'eslint-plugin-regexp';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { arrows } from './arrows.mjs';
import { noEnvironment, noPastedSql, noSql } from './restrictions.mjs';

const root = join(import.meta.dirname, '../..');
const typescript = ['**/*.{ts,tsx}'];
const taroPages = [
  'apps/miniprogram/src/app.ts',
  'apps/miniprogram/src/{pages,subpackages}/**/index.tsx',
  'apps/miniprogram/src/custom-tab-bar/index.tsx',
];
const configFiles = ['**/*.config.{js,cjs,mjs,ts,mts}', 'apps/*/config/**', 'apps/*/babel.config.*'];
const nodeGlobals = Object.fromEntries(
  [
    'process',
    'console',
    'fetch',
    'URL',
    'URLSearchParams',
    'Buffer',
    'setTimeout',
    'clearTimeout',
    'setInterval',
    'AbortSignal',
    'structuredClone',
  ].map((name) => [name, 'readonly']),
);

export default defineConfig(
  globalIgnores(['**/dist/', '**/node_modules/', '**/*.gen.*', 'data/', 'coverage/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  eslint.configs.recommended,
  {
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createTypeScriptImportResolver({ conditionNames: ['source', 'import', 'default'] })],
    },
    rules: {
      'max-lines': ['error', 250],
      eqeqeq: 'error',
      'no-irregular-whitespace': ['error', { skipJSXText: true, skipTemplates: true }],
      'import-x/no-default-export': 'error',
      'import-x/no-restricted-paths': ['error', { basePath: root, zones: arrows(root) }],
    },
  },

  {
    files: typescript,
    extends: [tseslint.configs.recommended],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false, properties: false } },
      ],
      '@typescript-eslint/await-thenable': 'error',
      // TanStack Router leads elsewhere by throwing a redirect.
      '@typescript-eslint/only-throw-error': [
        'error',
        { allow: [{ from: 'package', package: '@tanstack/router-core', name: 'Redirect' }] },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['apps/{miniprogram,console}/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },

  { files: ['{apps,packages}/*/src/**'], rules: { 'no-restricted-syntax': ['error', noEnvironment] } },
  {
    // A pattern must not take longer than its text is long, whoever wrote the text (security.md I14).
    files: ['{apps,packages}/*/src/**/*.{ts,tsx}'],
    ignores: ['**/*.test.{ts,tsx}'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': 'error',
    },
  },
  {
    files: ['apps/server/src/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', noEnvironment, ...noSql, noPastedSql] },
  },
  {
    files: ['apps/server/src/**/*.repository.ts'],
    rules: { 'no-restricted-syntax': ['error', noEnvironment, noPastedSql] },
  },
  { files: ['apps/server/src/database/**/*.ts'], rules: { 'no-restricted-syntax': ['error', noEnvironment] } },
  { files: ['apps/server/src/config/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...noSql, noPastedSql] } },

  {
    // Taro resolves calls that H5 lacks without an error, so they live in src/platform, as pairs; hooks are the same on both.
    files: ['apps/miniprogram/src/**/*.{ts,tsx}'],
    ignores: ['apps/miniprogram/src/platform/**', '**/*.config.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['@tarojs/taro'],
              allowImportNamePattern: '^use[A-Z]',
              message: 'Call Taro through src/platform; only its hooks may be imported elsewhere.',
            },
          ],
        },
      ],
    },
  },

  {
    files: [...taroPages, ...configFiles, 'apps/miniprogram/src/**/*.config.ts'],
    rules: { 'import-x/no-default-export': 'off' },
  },
  { files: ['**/*.d.ts', 'tests/support/{start,stop}-*.ts'], rules: { 'import-x/no-default-export': 'off' } },
  { files: ['tests/**', '**/*.test.{ts,tsx}', '**/demo-data/**', '**/migrations/**'], rules: { 'max-lines': 'off' } },
  { files: ['**/*.{mjs,cjs,js}'], languageOptions: { globals: nodeGlobals } },
  {
    files: ['**/*.cjs', 'apps/*/babel.config.js', 'apps/*/config/*.js'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { module: 'writable', require: 'readonly', __dirname: 'readonly', __filename: 'readonly' },
    },
  },
  {
    files: ['apps/miniprogram/src/assets/*.js'],
    languageOptions: { globals: { self: 'readonly', caches: 'readonly', fetch: 'readonly', URL: 'readonly' } },
  },
  {
    files: ['config/jest/time-limit.cjs'],
    languageOptions: { globals: { jest: 'readonly', TIME_LIMIT_SECONDS: 'readonly' } },
  },
  { files: configFiles, ignores: ['apps/miniprogram/src/**'], extends: [tseslint.configs.disableTypeChecked] },
);
