// Builds what has changed: node config/scripts/build.mjs [target …]; without a name everything but weapp, `all` for everything.
import { buildChanged } from './lib/build-changed.mjs';
import { endChildrenWithMe, inSeconds } from './lib/run.mjs';
import { targets } from './lib/targets.mjs';

endChildrenWithMe();
const asked = process.argv.slice(2);
const known = targets.map(({ name }) => name);
const unknown = asked.filter((name) => name !== 'all' && !known.includes(name));
if (unknown.length > 0) {
  console.error(`没有这个目标：${unknown.join(' ')}。可选：${known.join(' ')} all`);
  process.exit(1);
}

const byDefault = targets.filter(({ onRequest }) => !onRequest).map(({ name }) => name);
const names = asked.includes('all') ? known : asked.length > 0 ? asked : byDefault;
const startedAt = Date.now();
const ok = await buildChanged(names);
console.log(`构建${ok ? '完成' : '失败'} ${inSeconds((Date.now() - startedAt) / 1000)}`);
process.exitCode = ok ? 0 : 1;
