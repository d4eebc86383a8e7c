import {
  groupChannels,
  messageChannelLabels,
  messageGroupLabels,
  messageGroupNotes,
  sentGroups,
  type MessageChannel,
} from '@market/contract/message';
import type { ChannelView, Preferences } from '@market/contract/preference';
import { View } from '@tarojs/components';
import { Card } from '@/ui/base/card';
import { Chips } from '@/ui/base/chips';
import { SectionHead } from '@/ui/base/section-head';
import { Txt } from '@/ui/base/txt';
import classes from './group-choices.module.scss';

export interface GroupChoicesProps {
  offered: readonly ChannelView[];
  choices: Preferences['choices'];
  onChoose: (choices: Preferences['choices']) => void;
}

const toggled = (chosen: readonly MessageChannel[], channel: MessageChannel): MessageChannel[] =>
  chosen.includes(channel) ? chosen.filter((each) => each !== channel) : [...chosen, channel];

/** Which kinds of messages go where, besides the inbox. */
export function GroupChoices({ offered, choices, onChoose }: GroupChoicesProps) {
  const rows = sentGroups.flatMap((group) => {
    const items = offered
      .filter(({ channel }) => groupChannels[group].includes(channel))
      .map(({ channel }) => ({ key: channel, label: messageChannelLabels[channel] }));
    return items.length > 0 ? [{ group, items }] : [];
  });
  if (rows.length === 0) return null;
  return (
    <>
      <SectionHead title="哪些消息" />
      <Card>
        {rows.map(({ group, items }) => (
          <View key={group} className={classes.row}>
            <View>
              <Txt as="body">{messageGroupLabels[group]}</Txt>
              <Txt as="caption" tone="text-3">
                {messageGroupNotes[group]}
              </Txt>
            </View>
            <Chips
              wrapped
              label={messageGroupLabels[group]}
              items={items}
              value={choices[group]}
              onTap={(channel) => onChoose({ ...choices, [group]: toggled(choices[group], channel) })}
            />
          </View>
        ))}
      </Card>
    </>
  );
}
