// Our own packages resolve to their TypeScript sources, and './x.js' in our own sources means './x.ts'.
// A package that exports only `import` is found too: the transformer turns it into CommonJS.
// In the mini-program '@/' is its src, and of twins the one for H5 is taken.
const { join } = require('node:path');

const miniprogram = join(__dirname, '../../apps/miniprogram/src');

const attempts = (request, options) => {
  const conditions = options.conditions ?? [];
  if (request.startsWith('@market/')) return [[request, ['source', ...conditions]]];
  if (options.basedir.startsWith(miniprogram) && /^(@|\.{1,2})\//.test(request)) {
    const path = request.replace(/^@(?=\/)/, miniprogram);
    return [path, `${path}.h5`].map((file) => [file, conditions]);
  }
  const asImport = [request, [...conditions.filter((name) => name !== 'require'), 'import']];
  if (!/^\.{1,2}\/.*\.js$/.test(request) || options.basedir.includes('node_modules'))
    return [[request, conditions], asImport];
  const stem = request.slice(0, -'.js'.length);
  return [`${stem}.ts`, `${stem}.tsx`, request].map((path) => [path, conditions]);
};

module.exports = (request, options) => {
  let failure;
  for (const [path, conditions] of attempts(request, options)) {
    try {
      return options.defaultResolver(path, { ...options, conditions });
    } catch (error) {
      failure ??= error;
    }
  }
  throw failure;
};
