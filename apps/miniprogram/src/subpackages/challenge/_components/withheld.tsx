import { Card } from '@/ui/base/card';
import { Icon } from '@/ui/base/icon';
import { Grow, Row } from '@/ui/base/row';
import { SectionHead } from '@/ui/base/section-head';
import { Txt } from '@/ui/base/txt';
import { useSay } from '@/ui/language';

/** Said, not hidden: the server keeps these texts out of the public projection. */
export const Withheld = () => {
  const say = useSay();
  return (
    <>
      <SectionHead title={say('不公开的部分')} />
      <Card padded dashed>
        <Row gap={12} start>
          <Icon name="file-lock" size={24} />
          <Grow>
            <Txt as="body">{say('完整技术难点、试过的路线、研究内容')}</Txt>
            <Txt as="caption" tone="text-3">
              {say(
                '发榜方选择脱敏公开，上面是另写的公开摘要。完整内容在服务端分开存放，不下发到公开页面，只有发榜方和属地审核可看。',
              )}
            </Txt>
          </Grow>
        </Row>
      </Card>
    </>
  );
};
