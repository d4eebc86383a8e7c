import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Card } from '@/ui/base/card';
import { Row } from '@/ui/base/row';
import { Amount } from '@/ui/market/amount';
import classes from './own-card.module.scss';

export interface OwnCardProps {
  title: string;
  rewardFen: number;
  /** The state, as a tag. */
  tag: ReactNode;
  no: string | null;
  children: ReactNode;
  onTap: () => void;
}

/** A challenge or a bid of one's own, in a list. */
export const OwnCard = ({ title, rewardFen, tag, no, children, onTap }: OwnCardProps) => (
  <Card padded spaced label={title} onTap={onTap}>
    <Row between>
      <Row wrap>
        {tag}
        <View className={classes.small}>{no}</View>
      </Row>
      <Amount fen={rewardFen} />
    </Row>
    <View className={classes.title}>{title}</View>
    {children}
  </Card>
);

export const OwnCardFoot = ({ children }: { children: ReactNode }) => <View className={classes.foot}>{children}</View>;
