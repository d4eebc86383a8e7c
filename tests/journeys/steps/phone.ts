import type { Locator, Page } from 'playwright-core';
import { setTimeout as pause } from 'node:timers/promises';
import type { ServerProcess } from '../../support/server-process.js';

const box = (page: Page, name: string | RegExp, exact = false) => page.getByRole('textbox', { name, exact });
const press = (page: Page, name: string | RegExp, exact = false) =>
  page.getByRole('button', { name, exact }).last().tap();

/** Where the page in front shows a text; the pages one came from keep theirs, unseen. */
export const shown = (page: Page, text: string | RegExp): Locator =>
  page.getByText(text).filter({ visible: true }).first();

export const tap = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name, exact: true }).filter({ visible: true }).last().tap();

/** A line of a list, which leads on. */
export const follow = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('link', { name }).filter({ visible: true }).last().tap();

/** The code a person would read on their phone; development writes it to the server's log. */
export async function codeSentTo(phone: string, server: ServerProcess): Promise<string> {
  const masked = `${phone.slice(0, 3)}****${phone.slice(-4)}`;
  for (let tries = 0; tries < 40; tries += 1) {
    const line = server
      .log()
      .split('\n')
      .filter((text) => text.includes(masked))
      .at(-1);
    const code = /验证码 (\d{6})/.exec(line ?? '')?.[1];
    if (code) return code;
    await pause(100);
  }
  throw new Error(`no code was sent to ${masked}`);
}

/** Past the gate that says why an identity is needed, when there is one, to the form behind it. */
async function throughGate(page: Page, gate: string, field: string): Promise<void> {
  const form = box(page, field);
  const button = page.getByRole('button', { name: gate, exact: true }).last();
  await form.or(button).first().waitFor();
  if (!(await form.isVisible())) await button.tap();
}

/** From the page that asked who one is, through phone and code, back to that page. */
export async function signIn(page: Page, phone: string, server: ServerProcess): Promise<void> {
  await throughGate(page, '登录', '手机号');
  await page.getByRole('checkbox', { name: '我已阅读并同意隐私保护指引' }).tap();
  await box(page, '手机号').fill(phone);
  await press(page, /获取验证码/);
  await page.getByText('秒后重发').waitFor();
  await box(page, '验证码').fill(await codeSentTo(phone, server));
  await press(page, '登录', true);
}

export interface NewOrganization {
  name: string;
  creditCode: string;
  city: string;
}

export async function registerOrganization(page: Page, { name, creditCode, city }: NewOrganization): Promise<void> {
  await throughGate(page, '登记单位', '单位全称');
  await box(page, '单位全称').fill(name);
  await box(page, '统一社会信用代码').fill(creditCode);
  await page.getByText('校验位正确').waitFor();
  await press(page, /所在地/);
  await page.getByRole('radio', { name: city }).tap();
  await press(page, /领域/);
  await page.getByRole('radio', { name: '新材料' }).tap();
  await press(page, '登记单位');
}

/** 我要发榜, five steps, submitted. Answers when the management page says so. */
export async function postChallenge(page: Page, title: string): Promise<void> {
  await page.getByRole('heading', { name: '发榜单位' }).waitFor();
  await press(page, '下一步：需求');
  await box(page, '榜单标题').fill(title);
  await press(page, /领域/);
  await page.getByRole('radio', { name: '新材料' }).tap();
  await box(page, '技术难点').fill(
    '粗化后铜瘤尺寸不均，低轮廓与剥离强度不能兼得，批量生产一小时后粗糙度漂移超过百分之二十。',
  );
  await box(page, '成果形式').fill('样品 200 m，工艺文件 1 套');
  await press(page, '下一步：指标');
  const rows = [
    ['剥离强度', '0.52', '0.70', 'N/mm', '双方约定', '60'],
    ['连续幅宽', '650', '1290', 'mm', '量具实测', '40'],
  ] as const;
  for (const [i, [name, current, target, unit, method, weight]] of rows.entries()) {
    await press(page, '加一项指标');
    await box(page, `第 ${i + 1} 项指标名称`).fill(name);
    await box(page, /^现状/).nth(i).fill(current);
    await box(page, '目标值').nth(i).fill(target);
    await box(page, '单位', true).nth(i).fill(unit);
    await box(page, '测试方法').nth(i).fill(method);
    await box(page, /^权重/).nth(i).fill(weight);
  }
  await press(page, '下一步：条件');
  await box(page, /^榜额/).fill('380');
  await page.locator('input[type=date]').fill(new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10));
  await press(page, '下一步：公开');
  await box(page, '姓名').fill('演示联系人');
  await box(page, '手机号').fill('13800008888');
  await page.getByText('草稿已存').waitFor();
  await press(page, '预览');
  await submitPreviewed(page);
}

export async function submitPreviewed(page: Page): Promise<void> {
  await press(page, '提交初审');
  await press(page, '提交', true);
  await page.waitForURL(/manage/);
}

/** 我要揭榜, every indicator answered, sealed. Answers on the receipt. */
export async function bidOn(page: Page): Promise<void> {
  await page.getByRole('heading', { name: '揭榜单位' }).waitFor();
  await press(page, '下一步：应答');
  for (const [i, value] of ['0.74', '1300'].entries()) {
    const card = page.getByRole('button', { name: new RegExp(`^第 ${i + 1} 项`) });
    if ((await card.getAttribute('aria-expanded')) === 'false') await card.tap();
    await page.getByLabel('本单位承诺').nth(i).fill(value);
    await page.getByLabel('依据').nth(i).fill('中试样卷 12 卷实测');
  }
  await press(page, '下一步：方案');
  await page.getByLabel('技术路线').fill('微瘤化电镀加低介电偶联层');
  await page.getByLabel('团队').fill('教授 2 人，工程师 5 人');
  await page.getByLabel('工作基础').fill('中试线一条，专利 3 件');
  await press(page, '加一个里程碑');
  await page.getByLabel('名称').last().fill('中试样卷');
  await page.getByLabel('完成时间，个月内').fill('6');
  await press(page, '下一步：报价');
  await page.getByLabel('报价，万元').fill('360');
  await page.getByLabel('周期，个月').fill('10');
  await page.getByLabel('知识产权主张').fill('双方共有');
  await page.getByLabel('风险与应对').fill('原料批次波动，已备第二供应商');
  await press(page, '下一步：承诺');
  await page.getByRole('radio', { name: '没有' }).tap();
  await page.getByRole('checkbox').tap();
  await press(page, '密封提交');
  await page.getByRole('dialog').getByRole('button', { name: '密封提交' }).tap();
  await page.waitForURL(/receipt/);
}
