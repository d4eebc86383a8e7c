import { spawnSync } from 'node:child_process';
import { endOf, run } from './run.mjs';

// /usr/sbin is not on the path of every user, and mariadbd lives there.
const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` };
const isCommand = (name) => spawnSync('which', [name], { env }).status === 0;
const hasChineseFont = () => spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).stdout?.trim().length > 0;

/** What the tests run against. */
export const testTools = [
  { name: 'MariaDB', isThere: () => isCommand('mariadbd'), packages: ['mariadb-server-core', 'mariadb-client-core'] },
  { name: 'Redis', isThere: () => isCommand('redis-server'), packages: ['redis-server'] },
  { name: 'Chromium', isThere: () => isCommand('chromium'), packages: ['chromium'] },
  { name: '中文字体', isThere: hasChineseFont, packages: ['fontconfig', 'fonts-noto-cjk'] },
];

/** What looks for holes in a started server: `pnpm test:adversary`. */
export const scannerTools = ['sqlmap', 'wapiti'].map((name) => ({
  name,
  isThere: () => isCommand(name),
  packages: [name],
}));

/** Makes sure that these are installed; answers what is missing when it cannot install it. */
export async function installSystemTools(tools = testTools) {
  const missing = tools.filter(({ isThere }) => !isThere());
  if (missing.length === 0) return undefined;
  const packages = missing.flatMap((tool) => tool.packages);
  const command = `apt-get install --yes --no-install-recommends ${packages.join(' ')}`;
  const refusal = `缺少${missing.map(({ name }) => name).join('、')}。请安装后重试：sudo ${command}`;
  if (process.getuid?.() !== 0 || !isCommand('apt-get')) return refusal;
  console.log(`    ${command}`);
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { env: quiet });
  const { output } = await run('apt-get', command.split(' ').slice(1), { env: quiet });
  return tools.every(({ isThere }) => isThere()) ? undefined : `${endOf(output)}\n${refusal}`;
}
