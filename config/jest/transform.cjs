// TypeScript and ES modules (also those in node_modules) become CommonJS; CommonJS files pass untouched.
// Jest can require() an ES module only on Node >= 24.9, and CommonJS add-ons of Nest require() @nestjs/common, which is ESM.
const { createHash } = require('node:crypto');
const { existsSync, readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { transformSync, version } = require('@swc/core');

const moduleFolders = new Map();

function isModuleFolder(folder) {
  if (!moduleFolders.has(folder)) {
    const manifest = join(folder, 'package.json');
    const parent = dirname(folder);
    if (existsSync(manifest)) moduleFolders.set(folder, JSON.parse(readFileSync(manifest, 'utf8')).type === 'module');
    else moduleFolders.set(folder, parent !== folder && isModuleFolder(parent));
  }
  return moduleFolders.get(folder);
}

function kindOf(file) {
  if (/\.tsx?$/.test(file)) return 'typescript';
  if (file.endsWith('.mjs')) return 'module';
  return file.endsWith('.js') && isModuleFolder(dirname(file)) ? 'module' : 'commonjs';
}

const typescript = (file) => ({
  parser: { syntax: 'typescript', decorators: true, tsx: file.endsWith('.tsx') },
  transform: {
    legacyDecorator: true,
    decoratorMetadata: true,
    useDefineForClassFields: false,
    react: { runtime: 'automatic' },
    hidden: { jest: true },
  },
});

const compile = (source, file, kind) =>
  transformSync(source, {
    filename: file,
    configFile: false,
    swcrc: false,
    sourceMaps: kind === 'typescript' ? 'inline' : false,
    jsc: {
      target: 'es2022',
      keepClassNames: true,
      ...(kind === 'typescript' ? typescript(file) : { parser: { syntax: 'ecmascript' } }),
    },
    module: { type: 'commonjs', importInterop: 'swc', ignoreDynamic: false },
  });

const seed = createHash('sha1').update(readFileSync(__filename)).update(version).digest('hex');

module.exports = {
  canInstrument: false,
  getCacheKey: (source, file) =>
    createHash('sha1')
      .update(`${seed}${kindOf(file)}${file}`)
      .update(source)
      .digest('hex'),
  process(source, file) {
    const kind = kindOf(file);
    return kind === 'commonjs' ? { code: source } : compile(source, file, kind);
  },
};
