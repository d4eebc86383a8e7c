import { dayText, formatAmount } from '@market/contract/shared';
import { clock } from '@/platform/clock';
import { Card } from '@/ui/base/card';
import { KeyValues } from '@/ui/base/key-values';
import { SectionHead } from '@/ui/base/section-head';
import { Txt } from '@/ui/base/txt';
import { Passages } from '@/ui/base/passages';
import type { PartProps } from '../_lib/part-props';
import { ActsRow } from './acts-row';
import { AnswerFollowUp } from './answer-follow-up';

/** 回访：is the result in use, 6, 12 and 24 months after acceptance. */
export function FollowUps(props: PartProps) {
  const { followUps } = props.agreement;
  if (followUps.length === 0) return null;
  const now = clock.now();
  return (
    <>
      <SectionHead title="回访" aside="验收后第 6、12、24 个月" />
      {followUps.map((followUp) => {
        const { id, months, dueOn, inUse, revenueFen, note, answeredAt } = followUp;
        return (
          <Card key={id} padded spaced>
            <Txt as="title4">{`第 ${months} 个月`}</Txt>
            <KeyValues
              rows={[
                { key: '回访日', value: dayText(dueOn, now) },
                ...(answeredAt
                  ? [
                      { key: '在用', value: inUse ? '在用' : '没有在用' },
                      { key: '新增销售', value: revenueFen ? formatAmount(revenueFen) : '没有' },
                      { key: '答复', value: dayText(answeredAt, now) },
                    ]
                  : []),
              ]}
            />
            <Passages rows={[['说明', note]]} />
            {!answeredAt && (
              <ActsRow>
                <AnswerFollowUp followUp={followUp} {...props} />
              </ActsRow>
            )}
          </Card>
        );
      })}
    </>
  );
}
