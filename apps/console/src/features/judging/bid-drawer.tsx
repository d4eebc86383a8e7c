import type { BidContent } from '@market/contract/bid';
import type { Indicator } from '@market/contract/challenge';
import { Drawer } from 'antd';
import { AttachmentsPanel } from '../../components/attachments-panel';
import { BidText } from './bid-text';

interface Props {
  title: string;
  content: BidContent;
  bidId: string;
  indicators: readonly Pick<Indicator, 'id' | 'name'>[];
  onClose: () => void;
}

export const BidDrawer = ({ title, content, bidId, indicators, onClose }: Props) => (
  <Drawer open title={title} size={640} onClose={onClose}>
    <BidText content={content} />
    <AttachmentsPanel
      title="佐证"
      about="bid"
      aboutId={bidId}
      partNames={Object.fromEntries(indicators.map(({ id, name }) => [id, name]))}
    />
  </Drawer>
);
