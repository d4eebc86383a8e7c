import { DAY_MS, isoDay } from '@market/contract/shared';
import type { Weapp } from '../../support/weapp/weapp.js';
import { choose, type } from './fields.js';

const indicators = [
  ['剥离强度', '0.52', '0.70', 'N/mm', '双方约定', '60'],
  ['连续幅宽', '650', '1290', 'mm', '量具实测', '40'],
] as const;

/** 我要发榜 in five steps to the preview. */
export async function writeChallenge(weapp: Weapp, title: string): Promise<void> {
  await weapp.shows('发榜单位');
  await weapp.tapText('下一步：需求');
  await writeNeed(weapp, title);
  await weapp.tapText('下一步：指标');
  await writeIndicators(weapp);
  await weapp.tapText('下一步：条件');
  await type(weapp, '榜额', '380');
  await weapp.pick('date', isoDay(new Date(Date.now() + 20 * DAY_MS)));
  await weapp.tapText('下一步：公开');
  await type(weapp, '姓名', '演示联系人');
  await type(weapp, '手机号', '13800008888');
  await weapp.shows('草稿已存');
  await weapp.tapText('预览');
}

async function writeNeed(weapp: Weapp, title: string): Promise<void> {
  await type(weapp, '榜单标题', title);
  await weapp.shows('草稿已存');
  await choose(weapp, '领域', '新材料');
  await type(
    weapp,
    '技术难点',
    '粗化后铜瘤尺寸不均，低轮廓与剥离强度不能兼得，批量生产一小时后粗糙度漂移超过百分之二十。',
  );
  await type(weapp, '成果形式', '样品 200 m，工艺文件 1 套');
}

async function writeIndicators(weapp: Weapp): Promise<void> {
  for (const [i, [name, current, target, unit, method, weight]] of indicators.entries()) {
    await weapp.tapText('加一项指标');
    await type(weapp, `第 ${i + 1} 项指标名称`, name);
    await type(weapp, '现状', current, i);
    await type(weapp, '目标值', target, i);
    await type(weapp, '单位', unit, i);
    await type(weapp, '测试方法', method, i);
    await type(weapp, '权重', weight, i);
  }
}

/** From the preview to the page that shows how the challenge is getting on; answers its id. */
export async function submitPreviewed(weapp: Weapp): Promise<string> {
  await weapp.tapText('提交初审');
  await weapp.tapText('提交');
  await weapp.shows('单位提交');
  return weapp.page.options['id'] ?? '';
}
