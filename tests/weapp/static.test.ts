import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import compiler from 'miniprogram-compiler';
import { pagePathsOf, readAppJson, subpackagesOf } from '../support/weapp/app-json.js';
import { weappFolder } from '../support/weapp/built.js';
import { declaredPrivacyApis, privacyApis } from './privacy-apis.js';

const KB = 1024;
const files = readdirSync(weappFolder, { recursive: true, encoding: 'utf8' })
  .filter((file) => statSync(join(weappFolder, file)).isFile())
  .sort();
const read = (file: string): string => readFileSync(join(weappFolder, file), 'utf8');
const isThere = (file: string): boolean => existsSync(join(weappFolder, file));
const scripts = files.filter((file) => file.endsWith('.js'));
const app = readAppJson(weappFolder);
const parts = subpackagesOf(app).map(({ root }) => root);
const partOf = (file: string): string | undefined => parts.find((root) => file.startsWith(`${root}/`));
const bytesOf = (part: string | undefined): number =>
  files.filter((file) => partOf(file) === part).reduce((sum, file) => sum + statSync(join(weappFolder, file)).size, 0);

describe('sizes', () => {
  test('the main package is at most 500 KB', () => {
    expect(bytesOf(undefined)).toBeLessThanOrEqual(500 * KB);
  });

  test('each subpackage is at most 1 MB', () => {
    expect(parts.filter((part) => bytesOf(part) > 1024 * KB)).toEqual([]);
  });

  test('no source map is shipped', () => {
    expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
  });
});

describe('app.json and the pages', () => {
  test('every page has its script, template and settings', () => {
    const wanted = pagePathsOf(app).flatMap((page) => ['js', 'wxml', 'json'].map((type) => `${page}.${type}`));
    expect(wanted.filter((file) => !isThere(file))).toEqual([]);
  });

  test('every component that a page uses is there', () => {
    const used = files
      .filter((file) => file.endsWith('.json') && isThere(file.replace(/json$/, 'wxml')))
      .flatMap((file) => {
        const { usingComponents = {} } = JSON.parse(read(file)) as { usingComponents?: Record<string, string> };
        return Object.values(usingComponents).map((path) =>
          path.startsWith('/') ? path.slice(1) : join(file, '..', path),
        );
      });
    expect(used.filter((path) => !isThere(`${path}.js`))).toEqual([]);
  });

  test('the tab bar has 2 to 5 pages of the main package, and its pictures', () => {
    const tabs = app.tabBar?.list ?? [];
    expect(tabs.length).toBeGreaterThanOrEqual(2);
    expect(tabs.length).toBeLessThanOrEqual(5);
    expect(tabs.filter(({ pagePath }) => !app.pages.includes(pagePath))).toEqual([]);
    const pictures = tabs.flatMap(({ iconPath, selectedIconPath }) => [iconPath, selectedIconPath]);
    expect(pictures.filter((picture) => picture !== undefined && !isThere(picture))).toEqual([]);
    if (app.tabBar?.custom) expect(isThere('custom-tab-bar/index.js')).toBe(true);
  });
});

describe('what WeChat refuses', () => {
  test("WeChat's compilers take every template and every style", () => {
    expect(compiler.wxmlToJs(weappFolder, { maxBuffer: 64 * 2 ** 20 })).toContain('$gwx');
    expect(compiler.wxssToJs(weappFolder, { maxBuffer: 64 * 2 ** 20 })).toContain('wxssMap');
  });

  test('every script parses', () => {
    const parse = (file: string): vm.Script => new vm.Script(`(function(){${read(file)}\n})`, { filename: file });
    expect(() => scripts.forEach(parse)).not.toThrow();
  });

  test('no script makes code from text', () => {
    // webpack's runtime asks for the global object this way and goes on when it is refused.
    const own = (file: string): string => read(file).replace(/new Function\(["']return this["']\)/g, '');
    expect(scripts.filter((file) => /\beval\s*\(|\bnew Function\s*\(/.test(own(file)))).toEqual([]);
  });
});

describe('secrets and privacy', () => {
  test('nothing that looks like an AppSecret or a private key is shipped', () => {
    const secret = /(app_?secret|session_?key)["']?\s*[:=]\s*["'][0-9a-f]{16,}|["'][0-9a-f]{32}["']|-----BEGIN/i;
    expect(files.filter((file) => /\.(js|json|wxml|wxs)$/.test(file) && secret.test(read(file)))).toEqual([]);
  });

  test('the personal data that is asked for is exactly what is declared', () => {
    const called = (name: string): boolean =>
      scripts.some((file) => new RegExp(`\\.${name}\\(|openType:\\s*["']${name}["']`).test(read(file)));
    expect(privacyApis.filter(called)).toEqual([...declaredPrivacyApis].sort());
  });

  test('app.json names the location calls that are used, and turns the consent gate on', () => {
    const location = declaredPrivacyApis.filter((name) => /Location|Poi|Address/.test(name));
    expect([...(app.requiredPrivateInfos ?? [])].sort()).toEqual([...location].sort());
    if (declaredPrivacyApis.length > 0) expect(app.__usePrivacyCheck__).toBe(true);
  });
});
