import type { Weapp } from '../../support/weapp/weapp.js';
import { choose } from './fields.js';

/** From the gate that asks who one is, and back to it. */
export async function signInWithWechat(weapp: Weapp): Promise<void> {
  await weapp.shows('需要核对身份');
  await weapp.tapText('登录');
  await agreeAndSignIn(weapp);
}

/** On the page that signs in. */
export async function agreeAndSignIn(weapp: Weapp): Promise<void> {
  await weapp.tapText('我已阅读并同意隐私保护指引');
  await weapp.tapText('微信登录');
}

export interface NewOrganization {
  name: string;
  creditCode: string;
  city: string;
}

/** From the gate that asks for an organization to the page behind it. */
export async function registerOrganization(weapp: Weapp, { name, creditCode, city }: NewOrganization): Promise<void> {
  await weapp.shows('请先登记单位');
  await weapp.tapText('登记单位');
  await weapp.input('单位全称', name);
  await weapp.input('统一社会信用代码', creditCode);
  await weapp.shows('校验位正确');
  await choose(weapp, '所在地', city);
  await choose(weapp, '领域', '新材料');
  await weapp.tapText('登记单位');
}
