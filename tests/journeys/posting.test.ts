import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { OwnChallenge } from '@market/contract/challenge';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../support/chromium.js';
import { challengeContent } from '../support/samples.js';
import { startServer, type ServerProcess } from '../support/server-process.js';
import { companyAt, type Company } from './steps/company.js';
import { openConsole, openQueueCard, passVetting, returnWith } from './steps/desk.js';
import { shown, submitPreviewed } from './steps/phone.js';

const TITLE = '铜箔界面处理的连续化';
const SECRET = '窑炉第三温区须在三百一十八度保持四分钟';

let server: ServerProcess;
let browser: Browser;
let demander: Company, bidder: Company;
let phone: Page;
let draft: OwnChallenge;

const open = (page: Page, path: string) => page.goto(path, { waitUntil: 'networkidle' });
const press = (name: string) => phone.getByRole('button', { name, exact: true }).last().tap();
const form = () => `/subpackages/challenge/post/index?id=${draft.id}`;

beforeAll(async () => {
  server = await startServer({ MARKET_DEMO: '1' });
  browser = await launchChromium();
  [demander, bidder] = [await companyAt(server, '13800000011'), await companyAt(server, '13800000004')];
  const content = challengeContent({ title: TITLE, deliverables: '', triedRoutes: '' });
  draft = await demander.api('POST /my/challenges', { body: { content } });
  phone = await demander.phone(browser);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

test('a draft written without a network stays on the phone, and goes up when it is back', async () => {
  await open(phone, form());
  await shown(phone, '草稿已存').waitFor();
  await phone.context().setOffline(true);
  await phone.getByRole('textbox', { name: '成果形式' }).fill('样卷 3 批');
  await shown(phone, '草稿存在本机，联网后自动上传').waitFor();
  await phone.context().setOffline(false);
  await shown(phone, '草稿已存').waitFor();
  draft = await demander.api('GET /my/challenges/{id}', { params: { id: draft.id } });
  expect(draft.content.deliverables).toBe('样卷 3 批');
});

test('what was saved elsewhere meanwhile is shown, and one of the two is chosen', async () => {
  const { id, version, content } = draft;
  const theirs = { ...content, scenario: '别处写的场景' };
  await demander.api('PUT /my/challenges/{id}', { params: { id }, body: { version, content: theirs } });
  await phone.getByRole('textbox', { name: '应用场景' }).fill('高速服务器主板');
  await shown(phone, '草稿已在别处改过').waitFor();
  await press('用这里的');
  await shown(phone, '草稿已存').waitFor();
  const kept = await demander.api('GET /my/challenges/{id}', { params: { id } });
  expect(kept.content.scenario).toBe('高速服务器主板');
});

test('the coach says what is unclear, leads there, and gives more points once it is written', async () => {
  const score = async (): Promise<number> =>
    Number(
      /\d+/.exec(
        (await phone
          .getByRole('img', { name: /清晰度/ })
          .last()
          .getAttribute('aria-label')) ?? '',
      )?.[0],
    );
  const before = await score();
  await phone.getByText('看建议').tap();
  await phone.getByRole('dialog').getByText(/试过/).first().tap();
  await phone
    .getByRole('textbox', { name: '已有基础和试过的路线' })
    .fill('硅烷偶联、低温电镀两条，剥离强度都没过 0.55。');
  await phone.waitForTimeout(300);
  expect(await score()).toBeGreaterThan(before);
});

test('criteria are taken from a usual set, and the preview shows what each reader will see', async () => {
  await phone.getByRole('textbox', { name: '技术难点' }).fill(SECRET);
  await press('下一步：指标');
  await press('下一步：条件');
  await press('换一套常用标准');
  await phone.getByRole('dialog').getByText('多家赛马').first().tap();
  await press('下一步：公开');
  await phone.getByRole('radio', { name: '脱敏公开' }).tap();
  await phone.getByRole('textbox', { name: '公开摘要' }).fill('希望解决界面处理连续化的稳定性问题。');
  await shown(phone, '草稿已存').waitFor();
  await press('预览');
  await shown(phone, '希望解决界面处理').waitFor();
  await shown(phone, '中试与量产条件 20').waitFor();
  expect(await phone.getByText(SECRET).filter({ visible: true }).count()).toBe(0);
  await phone.getByRole('tab', { name: '审核方看到的' }).tap();
  await shown(phone, SECRET).waitFor();
});

test('it is returned with a reason, mended, submitted again and published', async () => {
  await submitPreviewed(phone);
  const desk = await openConsole(browser, server.baseUrl, 'suzhou-maintainer');
  await openQueueCard(desk, TITLE);
  await returnWith(desk, '请写清研究内容');
  await open(phone, form());
  await shown(phone, '初审退回：请写清研究内容').waitFor();
  await phone.getByRole('textbox', { name: '研究内容' }).fill('界面机理、连续化装备、在线检测');
  for (const step of ['指标', '条件', '公开']) await press(`下一步：${step}`);
  await press('预览');
  await submitPreviewed(phone);
  await openQueueCard(desk, TITLE);
  await passVetting(desk);
  await desk.close();
});

test('what is published is amended with its difference and a reason, and whoever bids hears of it', async () => {
  await bidder.api('POST /my/bids', { body: { challengeId: draft.id } });
  await open(phone, `/subpackages/challenge/manage/index?id=${draft.id}`);
  await shown(phone, '修订榜单').tap();
  await phone.getByRole('textbox', { name: '应用场景' }).fill('高速服务器主板与封装基板');
  await shown(phone, '填写的内容已存在本机').waitFor();
  await phone.reload({ waitUntil: 'networkidle' });
  await press('下一步');
  await press('下一步');
  await shown(phone, '张榜后不能改揭榜截止，请用延期').waitFor();
  await press('看改动');
  await shown(phone, '→ 高速服务器主板与封装基板').waitFor();
  await press('发布第 2 版');
  await shown(phone, '请写修订理由').waitFor();
  await phone.getByRole('textbox', { name: '修订理由' }).fill('增加一种用途');
  await press('发布第 2 版');
  await press('发布');
  await phone.waitForURL(/manage/);
  await shown(phone, '第 2 版').waitFor();

  const other = await bidder.phone(browser);
  await open(other, '/subpackages/account/messages/index');
  await shown(other, '榜单修订为第 2 版').waitFor();
  await shown(other, /应用场景：高速服务器主板 → 高速服务器主板与封装基板/).waitFor();
});
