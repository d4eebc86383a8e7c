import { publicContentOf, type ChallengeContent, type PublicContent } from '@market/contract/challenge';
import type { OwnOrganization } from '@market/contract/organization';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { clock } from '@/platform/clock';
import { useRegions } from '@/state/regions';
import { Button } from '@/ui/base/button';
import { SectionHead } from '@/ui/base/section-head';
import { Tabs } from '@/ui/base/tabs';
import { Txt } from '@/ui/base/txt';
import { ChallengeTerms } from '@/ui/market/challenge-terms';
import { Dialog } from '@/ui/overlay/dialog';
import { Actions } from '@/ui/page/actions';
import { PageShell } from '@/ui/page/page-shell';
import { ChallengeText } from '../../_components/challenge-text';
import type { Posting } from '../_hooks/use-posting';
import { ForVetting } from './for-vetting';
import classes from './preview.module.scss';

type Reader = 'public' | 'vetter';

const readers = [
  { key: 'public', label: '公众看到的' },
  { key: 'vetter', label: '审核方看到的' },
] as const;

/** Everything, as if it were published openly. */
const fullContentOf = (content: ChallengeContent): PublicContent =>
  publicContentOf({ ...content, publication: 'open' });

export function Preview({ posting, organization }: { posting: Posting; organization: OwnOrganization }) {
  const { draft, busy, go, goToFirstIssue, submit } = posting;
  const { content } = draft;
  const [reader, setReader] = useState<Reader>('public');
  const [asking, setAsking] = useState(false);
  const region = useRegions(({ all }) => all.find(({ code }) => code === organization.regionCode));
  const asked = content.contestId
    ? { name: '提交题目', means: '征集期满后由办赛的科技局筛选，结果和理由都会告诉你。征集期内可以取回再改。' }
    : {
        name: '提交初审',
        means: `提交后由${region?.bureau.name ?? '属地科技局'}初审，5 个工作日内告诉你结果。初审期间不能修改，被退回时可以改了再交。`,
      };
  const bottom = (
    <Actions>
      <Button kind="outline" onTap={() => go('publication')}>
        返回修改
      </Button>
      <Button kind="bang" grow onTap={() => goToFirstIssue() || setAsking(true)}>
        {asked.name}
      </Button>
    </Actions>
  );
  return (
    <PageShell
      title="预览"
      back={false}
      header={
        <View className={classes.readers}>
          <Tabs label="谁看到的" bang items={readers} value={reader} onChange={setReader} />
        </View>
      }
      bottom={bottom}
    >
      <SectionHead first title={content.title || '未写标题'} />
      <Txt as="label" tone="text-2" className={classes.who}>
        {[region?.shortName, content.field, organization.name].filter(Boolean).join('　')}
      </Txt>
      <ChallengeTerms state="draft" rewardFen={content.rewardFen} bidDeadline={content.bidDeadline} now={clock.now()} />
      <ChallengeText challenge={reader === 'public' ? publicContentOf(content) : fullContentOf(content)} />
      {reader === 'vetter' && <ForVetting content={content} organization={organization} />}
      <Dialog
        open={asking}
        title={asked.name}
        kind="bang"
        confirm="提交"
        busy={busy}
        onConfirm={() => void submit().then(() => setAsking(false))}
        onCancel={() => setAsking(false)}
      >
        {asked.means}
      </Dialog>
    </PageShell>
  );
}
