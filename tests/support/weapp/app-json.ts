import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AppJson } from './types.js';

export const readAppJson = (root: string): AppJson =>
  JSON.parse(readFileSync(join(root, 'app.json'), 'utf8')) as AppJson;

export const subpackagesOf = (app: AppJson): { root: string; pages: string[] }[] =>
  [...(app.subPackages ?? []), ...(app.subpackages ?? [])].map((part) => ({
    ...part,
    root: part.root.replace(/\/$/, ''),
  }));

export const pagePathsOf = (app: AppJson): string[] => [
  ...app.pages,
  ...subpackagesOf(app).flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`)),
];

export const isTabPage = (app: AppJson, path: string): boolean =>
  app.tabBar?.list.some(({ pagePath }) => pagePath === path) ?? false;
