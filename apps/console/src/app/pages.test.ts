import { describe, expect, it } from '@jest/globals';
import { routes } from '@market/contract/routes';
import type { RouteTable } from '@market/contract/shared';
import { allPages } from './pages';

describe('the menu', () => {
  it.each(allPages.map((page) => [page.title, page] as const))('%s opens to whom its operation answers', (_, page) => {
    const table: RouteTable = routes;
    expect(page.access).toEqual(table[page.operation as keyof RouteTable]?.access);
  });
});
