import { demoAccounts } from '../database/demo/demo-accounts.js';
import type { AppConfig } from '../config/app-config.js';

/** What whoever started it wants to know, in plain text on standard output. */
export function welcome(config: AppConfig, url: string): void {
  const base = reachable(url);
  const lines = [
    '',
    '沿沪宁协同创新集市 已启动',
    ...doors(base),
    `  API         ${base}/api/v1`,
    `  API 文档    ${base}/api/docs`,
    ...(config.demo ? demoAccounts() : []),
    '',
  ];
  console.info(lines.join('\n'));
}

/** The second server of the same process says where it is, and what sets it apart. */
export function welcomeToRehearsal(url: string): void {
  const base = reachable(url);
  const lines = ['', '联合测试 已启动：同样的账号，另一份数据，自己的时钟，可重置', ...doors(base), ''];
  console.info(lines.join('\n'));
}

const reachable = (url: string): string => url.replace('[::1]', '127.0.0.1');

const doors = (base: string): string[] => [`  小程序 H5   ${base}/`, `  控制台      ${base}/console/`];
