// node build-console.mjs FOLDER: the console as it would be built with the toy in the registry.
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const [outDir] = process.argv.slice(2);
const root = fileURLToPath(new URL('../../../apps/console/', import.meta.url));
const register = fileURLToPath(new URL('register.mjs', import.meta.url));
const { build } = await import(createRequire(`${root}package.json`).resolve('vite'));

await build({
  root,
  logLevel: 'warn',
  build: { outDir, emptyOutDir: true },
  plugins: [
    {
      name: 'register-toy',
      enforce: 'pre',
      transform: (code, id) =>
        id.endsWith('/app/main.tsx') ? `import ${JSON.stringify(register)};\n${code}` : undefined,
    },
  ],
});
