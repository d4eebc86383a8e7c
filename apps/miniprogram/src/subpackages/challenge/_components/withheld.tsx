import { publicationLabels } from '@market/contract/challenge';
import { Card } from '@/ui/base/card';
import { Icon } from '@/ui/base/icon';
import { Grow, Row } from '@/ui/base/row';
import { SectionHead } from '@/ui/base/section-head';
import { Txt } from '@/ui/base/txt';

/** Said, not hidden: the server keeps these texts out of the public projection. */
export const Withheld = () => (
  <>
    <SectionHead title="不公开的部分" />
    <Card padded dashed>
      <Row gap={12} start>
        <Icon name="file-lock" size={24} />
        <Grow>
          <Txt as="body">完整技术难点、试过的路线、研究内容</Txt>
          <Txt as="caption" tone="text-3">
            发榜方选择{publicationLabels.abstract}
            ，上面是另写的公开摘要。完整内容在服务端分开存放，不下发到公开页面，只有发榜方和属地审核可看。
          </Txt>
        </Grow>
      </Row>
    </Card>
  </>
);
