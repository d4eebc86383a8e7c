import { bidStateLabels, type BidState, type OwnBidRow } from '@market/contract/bid';
import { minuteText } from '@market/contract/shared';
import { clock } from '@/platform/clock';
import { open } from '@/platform/navigation';
import { Button } from '@/ui/base/button';
import { Card } from '@/ui/base/card';
import { Grow, Row } from '@/ui/base/row';
import { SectionHead } from '@/ui/base/section-head';
import { Tag, type TagProps } from '@/ui/base/tag';
import { Tap } from '@/ui/base/tap';
import { Txt } from '@/ui/base/txt';
import classes from './mine.module.scss';

const SHOWN = 2;
const tones: Partial<Record<BidState, TagProps['tone']>> = { submitted: 'primary', awarded: 'success' };

export function MyBids({ bids }: { bids: readonly OwnBidRow[] }) {
  if (bids.length === 0)
    return (
      <>
        <SectionHead title="我的揭榜" />
        <Card padded>
          <Txt as="label" tone="text-2" className={classes.empty}>
            还没有揭过榜。看看有没有你们做得了的题目。
          </Txt>
          <Button kind="outline" block onTap={() => void open('challenges')}>
            看榜单
          </Button>
        </Card>
      </>
    );
  return (
    <>
      <SectionHead title="我的揭榜" more="全部" onMore={() => void open('myBids')} />
      <Card>
        {bids.slice(0, SHOWN).map((bid) => (
          <BidRow key={bid.id} bid={bid} />
        ))}
      </Card>
    </>
  );
}

function note({ state, bidDeadline, no }: OwnBidRow): string {
  const when = minuteText(bidDeadline, clock.now());
  if (state === 'draft') return `${when} 截止，还没有提交`;
  if (state === 'submitted') return `${when} 截止后开启，回执 ${no ?? '—'}`;
  return state === 'notSelected' ? '看未选中的理由' : `回执 ${no ?? '—'}`;
}

function BidRow({ bid }: { bid: OwnBidRow }) {
  const { id, state, challengeId, challengeTitle } = bid;
  const show = (): Promise<void> => (state === 'draft' ? open('bid', { challengeId }) : open('receipt', { bidId: id }));
  return (
    <Tap className={classes.item} role="link" onTap={() => void show()}>
      <Row gap={10}>
        <Grow>
          <Txt as="body" clamp={1}>
            {challengeTitle}
          </Txt>
        </Grow>
        <Tag tone={tones[state] ?? 'plain'}>{bidStateLabels[state]}</Tag>
      </Row>
      <Txt as="caption" tone="text-3">
        {note(bid)}
      </Txt>
    </Tap>
  );
}
