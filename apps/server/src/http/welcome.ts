import { demoAccounts } from '../database/demo/demo-accounts.js';
import type { AppConfig } from '../config/app-config.js';

/** What whoever started it wants to know, in plain text on standard output. */
export function welcome(config: AppConfig, url: string): void {
  const base = url.replace('[::1]', '127.0.0.1');
  const lines = [
    '',
    '沿沪宁协同创新集市 已启动',
    `  小程序 H5   ${base}/`,
    `  控制台      ${base}/console/`,
    `  API         ${base}/api/v1`,
    `  API 文档    ${base}/api/docs`,
    ...(config.demo ? demoAccounts() : []),
    '',
  ];
  console.info(lines.join('\n'));
}

export const welcomeToRehearsal = (url: string): void =>
  console.info(`  联合测试    ${url.replace('[::1]', '127.0.0.1')}/console/　数据与时钟单独一份，可重置\n`);
