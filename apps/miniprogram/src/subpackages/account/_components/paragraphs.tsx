import { View } from '@tarojs/components';
import { Card } from '@/ui/base/card';
import classes from './paragraphs.module.scss';

export const Paragraphs = ({ texts }: { texts: readonly string[] }) => (
  <Card padded>
    {texts.map((text) => (
      <View key={text} className={classes.paragraph}>
        {text}
      </View>
    ))}
  </Card>
);
