import { chromium } from 'playwright-core';
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
const c = await b.newContext({ baseURL: 'http://127.0.0.1:4030', viewport: { width: 1440, height: 900 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
const p = await c.newPage();
await p.goto('/console/'); await p.waitForTimeout(1500);
await p.locator('input').nth(0).fill('suzhou-verifier'); await p.locator('input[type=password]').fill('Market-2026'); await p.keyboard.press('Enter'); await p.waitForTimeout(2500);
for (const [n, u] of process.argv.slice(2).map((s) => s.split('=>'))) { await p.goto(u); await p.waitForTimeout(2500); await p.screenshot({ path: `/tmp/demo-run/${n}.png` }); console.log(n, p.url()); }
await b.close();
