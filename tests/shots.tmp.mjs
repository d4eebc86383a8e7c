import { chromium } from 'playwright-core';
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
const c = await b.newContext({ baseURL: 'http://127.0.0.1:4030', viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
const p = await c.newPage();
const shots = process.argv.slice(2);
for (const s of shots) {
  const [name, url] = s.split('=>');
  await p.goto(url); await p.waitForLoadState('networkidle').catch(() => {}); await p.waitForTimeout(1200);
  await p.screenshot({ path: `/tmp/demo-run/${name}.png` });
}
await b.close();
