import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { endOf, inSeconds, run } from './run.mjs';
import { targets } from './targets.mjs';
import { readNote, root, writeNote } from './workspace.mjs';

const BUILD_AT_ONCE = 2;

/** Builds those of the named targets whose inputs have changed; false when one fails, with its output printed. */
export async function buildChanged(names) {
  const waiting = targets
    .filter(({ name }) => names.includes(name))
    .map((target) => ({ ...target, hash: fingerprint(target.inputs) }))
    .filter(({ name, hash, output }) => readNote('build')[name] !== hash || !existsSync(join(root, output)));
  let ok = true;
  const worker = async () => {
    for (let target = waiting.shift(); target && ok; target = waiting.shift()) ok = (await build(target)) && ok;
  };
  await Promise.all(Array.from({ length: BUILD_AT_ONCE }, worker));
  return ok;
}

async function build({ name, folder, script, output, hash }) {
  console.log(`    ${name} …`);
  rmSync(join(root, output), { recursive: true, force: true });
  const result = await run('npm', ['run', '--silent', script], {
    folder: join(root, folder),
    env: { NODE_ENV: 'production' },
  });
  const ok = result.ok && existsSync(join(root, output));
  if (ok) writeNote('build', { ...readNote('build'), [name]: hash });
  console.log(`    ${name} ${ok ? '完成' : '失败'} ${inSeconds(result.seconds)}`);
  if (!ok) console.error(endOf(result.output) || `没有产出 ${output}`);
  return ok;
}
