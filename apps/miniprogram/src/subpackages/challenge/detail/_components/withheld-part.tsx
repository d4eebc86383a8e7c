import { withheldLabels, type ChallengeDetail } from '@market/contract/challenge';
import { type WithheldPanel } from '@market/contract/disclosure';
import { useDidShow } from '@tarojs/taro';
import { api } from '@/state/client';
import { useSession } from '@/state/session';
import { useLoad } from '@/state/use-load';
import { Card } from '@/ui/base/card';
import { Icon } from '@/ui/base/icon';
import { Grow, Row } from '@/ui/base/row';
import { SectionHead } from '@/ui/base/section-head';
import { Txt } from '@/ui/base/txt';
import { useSay } from '@/ui/language';
import { WithheldNext } from './withheld-next';
import { WithheldSteps } from './withheld-steps';

/** 不公开的部分: what there is, by kind and number, and the three steps that lead to it. */
export function WithheldPart({ challenge: { id, organizationId } }: { challenge: ChallengeDetail }) {
  const say = useSay();
  const own = useSession(({ actor }) => actor?.organization?.id ?? '');
  const { data, loading, reload } = useLoad(`withheld:${id}:${own}`, () =>
    api('GET /challenges/{id}/withheld', { params: { id } }),
  );
  useDidShow(() => {
    if (!loading) reload();
  });
  if (!data || data.texts.length + data.fileCount === 0) return null;
  const parts = [
    ...data.texts.map((key) => say(withheldLabels[key])),
    ...(data.fileCount > 0 ? [say('附件 {count} 份', { count: data.fileCount })] : []),
  ];
  return (
    <>
      <SectionHead title={say('不公开的部分')} />
      <Card padded dashed>
        <Row gap={12} start>
          <Icon name="file-lock" size={24} />
          <Grow>
            <Txt as="body">{say('完整技术资料 {count} 份', { count: data.texts.length + data.fileCount })}</Txt>
            <Txt as="caption" tone="text-3">
              {parts.join(say('、'))}
            </Txt>
          </Grow>
        </Row>
        {own !== organizationId && (
          <>
            <WithheldSteps done={stepsDone(data)} />
            <Txt as="caption" tone="text-3">
              {say('每次打开都会记录，并加本单位水印。')}
            </Txt>
          </>
        )}
        <WithheldNext challengeId={id} demanded={own === organizationId} own={data.own} />
      </Card>
    </>
  );
}

/** How many of the three steps are behind the reader. */
function stepsDone({ own }: WithheldPanel): number {
  if (!own || own.bidState === 'draft' || own.bidState === 'withdrawn') return 0;
  if (own.state === null) return 1;
  return own.state === 'approved' ? 3 : 2;
}
