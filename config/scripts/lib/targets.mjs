const shared = ['pnpm-lock.yaml', 'config/typescript'];
const sources = ['packages/contract', 'packages/api-client', 'packages/geo', 'packages/map-core'];

const library = (name) => ({
  name,
  folder: `packages/${name}`,
  script: 'build',
  output: `packages/${name}/dist`,
  inputs: [`packages/${name}`, ...shared],
});

const miniprogram = (name) => ({
  name,
  folder: 'apps/miniprogram',
  script: `build:${name}`,
  output: `apps/miniprogram/dist/${name}`,
  inputs: ['apps/miniprogram', 'config/taxonomies', ...sources, ...shared],
});

/**
 * What can be built. The front ends bundle our packages from their sources and swc compiles file by file,
 * so no target waits for another one. The slow ones come first.
 */
export const targets = [
  miniprogram('h5'),
  {
    name: 'console',
    folder: 'apps/console',
    script: 'build',
    output: 'apps/console/dist',
    inputs: ['apps/console', ...sources, ...shared],
  },
  library('contract'),
  library('geo'),
  library('api-client'),
  {
    name: 'server',
    folder: 'apps/server',
    script: 'build',
    output: 'apps/server/dist',
    inputs: ['apps/server', ...shared],
  },
  { ...miniprogram('weapp'), onRequest: true },
];
