import type { BidContent } from '@market/contract/bid';
import { Drawer } from 'antd';
import { BidText } from './bid-text';

interface Props {
  title: string;
  content: BidContent;
  onClose: () => void;
}

export const BidDrawer = ({ title, content, onClose }: Props) => (
  <Drawer open title={title} size={640} onClose={onClose}>
    <BidText content={content} />
  </Drawer>
);
