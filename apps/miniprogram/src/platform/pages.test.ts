import { expect, test } from '@jest/globals';
import { isTab, pagePaths, pageUrl, type PageName } from './pages';

const names = Object.keys(pagePaths) as PageName[];

interface AppConfig {
  pages: string[];
  subPackages: { root: string; pages: string[] }[];
  tabBar: { list: { pagePath: string }[] };
}

async function appConfig(): Promise<AppConfig> {
  Object.assign(globalThis, { defineAppConfig: (config: unknown) => config });
  const module = (await import('../app.config')) as { default: unknown };
  return module.default as AppConfig;
}

test('every page of the program has a name, and every name leads to a page', async () => {
  const { pages, subPackages } = await appConfig();
  const paths = [
    ...pages,
    ...subPackages.flatMap(({ root, pages: inside }) => inside.map((page) => `${root}/${page}`)),
  ];
  const urls = names.map((name) => pageUrl(name).slice(1));
  expect(urls.sort()).toEqual(paths.sort());
});

test('the tab pages are those of the tab bar', async () => {
  const { tabBar } = await appConfig();
  const tabs = names.filter(isTab).map((name) => pageUrl(name).slice(1));
  expect(tabs).toEqual(tabBar.list.map(({ pagePath }) => pagePath));
});

test('parameters are escaped, and absent ones left out', () => {
  expect(pageUrl('records', { section: '政策 & 资源', region: undefined })).toBe(
    '/subpackages/record/list/index?section=%E6%94%BF%E7%AD%96%20%26%20%E8%B5%84%E6%BA%90',
  );
});
