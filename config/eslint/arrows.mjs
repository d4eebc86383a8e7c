import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const foldersIn = (path) => {
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
  } catch {
    return [];
  }
};

/** What each part may import besides itself; everything else of ours is out of bounds. */
const allowed = {
  'packages/contract': [],
  'packages/geo': [],
  'packages/map-core': ['packages/geo'],
  'packages/api-client': ['packages/contract'],
  'apps/server': ['packages/contract', 'packages/geo'],
  'apps/miniprogram': ['packages/contract', 'packages/api-client', 'packages/geo', 'packages/map-core'],
  'apps/console': ['packages/contract', 'packages/api-client', 'packages/geo', 'packages/map-core'],
};

const parts = Object.keys(allowed);

const between = parts.map((target) => ({
  target: `./${target}`,
  from: ['tests', ...parts.filter((part) => part !== target && !allowed[target].includes(part))].map((p) => `./${p}`),
  message: `${target} may import ${allowed[target].join(', ') || 'nothing of ours'} only (arrows of the house).`,
}));

const siblings = (root, folder, message) =>
  foldersIn(join(root, folder)).map((name) => ({
    target: `./${folder}/${name}`,
    from: `./${folder}`,
    except: [`./${name}`],
    message,
  }));

/** Zones of import-x/no-restricted-paths. */
export const arrows = (root) => [
  ...between,
  ...siblings(root, 'apps/console/src/features', 'Features of the console never import each other.'),
];
