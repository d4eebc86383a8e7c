import type { OpenedBid } from '@market/contract/bid';
import { panelStateLabels } from '@market/contract/judging';
import { View } from '@tarojs/components';
import { api } from '@/state/client';
import { useLoad } from '@/state/use-load';
import { Card } from '@/ui/base/card';
import { Note } from '@/ui/base/note';
import { Row } from '@/ui/base/row';
import { SectionHead } from '@/ui/base/section-head';
import { Txt } from '@/ui/base/txt';
import classes from './comparison.module.scss';

/** 评审组意见, the best first; nothing where there is no panel. */
export function PanelOpinion({ id, bids }: { id: string; bids: readonly OpenedBid[] }) {
  const { data } = useLoad(`panel-opinion:${id}`, () => api('GET /my/challenges/{id}/scores', { params: { id } }));
  if (!data?.state) return null;
  const { state, experts, scores, comments } = data;
  return (
    <>
      <SectionHead title="评审组意见" aside={scores ? `${experts} 位专家盲评` : panelStateLabels[state]} />
      {!scores && <Note icon="clock">评审组交齐评分表后给出均分和评语，之后才能定名单。</Note>}
      {scores?.map(({ bidId, mean, spread }) => (
        <Card key={bidId} padded spaced>
          <Row between start>
            <Txt strong>{bids.find((bid) => bid.id === bidId)?.organizationName}</Txt>
            <View className={classes.figure}>{mean}</View>
          </Row>
          <Txt as="caption" tone="text-3">
            满分 100，专家之间最高与最低相差 {spread} 分
          </Txt>
          {comments
            ?.filter((each) => each.bidId === bidId)
            .map(({ comment }) => (
              <View key={comment} className={classes.basis}>
                {comment}
              </View>
            ))}
        </Card>
      ))}
    </>
  );
}
