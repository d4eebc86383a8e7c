import type { Section } from '@market/contract/record';
import { open } from '@/platform/navigation';
import { openChallenges } from '@/state/challenge-search';
import { StateView } from '@/ui/page/state-view';
import { useSay } from '@/ui/language';

/** What a section will hold; shown only while nothing has been published in it. */
const contents: Record<Section, string> = {
  policy: '政策全文、有效期与申报入口',
  resource: '载体、科研平台、高校院所与仪器',
  technology: '要素需求、对接活动和技术经理人',
  finance: '贷款、基金和金融服务站点',
  talent: '岗位，以及本人同意公开的专家',
  achievement: '成果的成熟度、专利状态和合作方式',
};

/** An honest empty section: what is being collected, by whom, and where to go meanwhile. */
export const SectionComing = ({ section }: { section: Section }) => {
  const say = useSay();
  return (
    <StateView
      kind="empty"
      inset
      title={say('还在采集')}
      reason={say('八地科技部门正在报送，核验后在这里公开：{contents}。', { contents: say(contents[section]) })}
      actions={[
        { text: say('看榜单'), kind: 'soft', onTap: () => void openChallenges() },
        { text: say('看各地'), kind: 'soft', onTap: () => void open('map') },
      ]}
    />
  );
};
