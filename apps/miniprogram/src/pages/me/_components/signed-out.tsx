import { View } from '@tarojs/components';
import { open } from '@/platform/navigation';
import { Button } from '@/ui/base/button';
import { Card } from '@/ui/base/card';
import { Txt } from '@/ui/base/txt';
import classes from './signed-out.module.scss';

export const SignedOut = () => (
  <Card padded>
    <Txt as="title3">还没有登录</Txt>
    <Txt as="label" tone="text-2">
      发榜、揭榜和收消息时需要登录，浏览不用。
    </Txt>
    <View className={classes.act}>
      <Button block onTap={() => void open('signIn')}>
        登录
      </Button>
    </View>
  </Card>
);
