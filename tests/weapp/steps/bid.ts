import type { Weapp } from '../../support/weapp/weapp.js';
import { type } from './fields.js';

/** 我要揭榜: every indicator answered, sealed. Ends on the receipt. */
export async function sealBid(weapp: Weapp, promises: readonly string[]): Promise<void> {
  await weapp.shows('揭榜单位');
  await weapp.tapText('下一步：应答');
  for (const [i, promise] of promises.entries()) {
    if (i > 0) await weapp.tapNamed(`第 ${i + 1} 项`);
    await type(weapp, '本单位承诺', promise, i);
    await type(weapp, '依据', '中试样卷 12 卷实测', i);
  }
  await weapp.tapText('下一步：方案');
  await writePlan(weapp);
  await weapp.tapText('下一步：报价');
  await type(weapp, '报价，万元', '360');
  await type(weapp, '周期', '10');
  await type(weapp, '知识产权主张', '双方共有');
  await type(weapp, '风险与应对', '原料批次波动，已备第二供应商');
  await weapp.tapText('下一步：承诺');
  await weapp.tapText('没有');
  await weapp.tapText('所填内容真实');
  await weapp.tapText('密封提交');
  await weapp.tapText('密封提交');
  await weapp.shows('SM3 摘要');
}

async function writePlan(weapp: Weapp): Promise<void> {
  await type(weapp, '技术路线', '微瘤化电镀加低介电偶联层');
  await type(weapp, '团队', '教授 2 人，工程师 5 人');
  await type(weapp, '工作基础', '中试线一条，专利 3 件');
  await weapp.tapText('加一个里程碑');
  await type(weapp, '名称', '中试样卷');
  await type(weapp, '完成时间', '6');
}
