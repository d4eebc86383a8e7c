import { ANSWER_DAYS } from '@market/contract/inquiry';
import { type RecordCard, textsIn } from '@market/contract/record';
import { View } from '@tarojs/components';
import { open } from '@/platform/navigation';
import { Button } from '@/ui/base/button';
import { Card } from '@/ui/base/card';
import { Icon } from '@/ui/base/icon';
import { Grow, Row } from '@/ui/base/row';
import { MoreLink } from '@/ui/base/section-head';
import { DemoMark, Tag } from '@/ui/base/tag';
import { Txt } from '@/ui/base/txt';
import { useSay, useSpoken } from '@/ui/language';
import classes from './station-card.module.scss';

/** The fields of a card come as the description of 服务站点 shows them. */
const texts = (value: RecordCard['fields'][string] | undefined): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : typeof value === 'string' ? [value] : [];

export function StationCard({ station }: { station: RecordCard }) {
  const say = useSay();
  const { id, demo, fields } = station;
  const { title } = textsIn(useSpoken(), station);
  const [kind] = texts(fields.kind);
  const [liaison] = texts(fields.liaison);
  const [owner] = texts(fields.organization);
  return (
    <Card padded spaced>
      <Row gap={8} wrap>
        {kind && <Tag tone="primary">{kind}</Tag>}
        {demo && <DemoMark />}
      </Row>
      <Txt as="title4" className={classes.title}>
        {title}
      </Txt>
      {owner && (
        <Txt as="caption" tone="text-3">
          {owner}
        </Txt>
      )}
      <View className={classes.services}>
        {texts(fields.services).map((service) => (
          <Tag key={service}>{service}</Tag>
        ))}
      </View>
      <Row gap={12} className={classes.foot}>
        <Icon name="people" />
        <Grow>
          <Txt as="label">{liaison ? say('联络专员 {liaison}', { liaison }) : say('联络专员待登记')}</Txt>
          <Txt as="caption" tone="text-3">
            {say('{days} 个工作日内答复', {
              days: typeof fields.answerDays === 'number' ? fields.answerDays : ANSWER_DAYS,
            })}
          </Txt>
        </Grow>
        <Button small kind="soft" label={say('给{title}留言', { title })} onTap={() => void open('inquiry', { id })}>
          {say('留言')}
        </Button>
      </Row>
      <MoreLink onTap={() => void open('record', { id })}>{say('时间、电话和地址')}</MoreLink>
    </Card>
  );
}
