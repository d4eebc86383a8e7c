import { possibleLeads, windowOf, type RecordDetail, type RecordTypeSpec } from '@market/contract/record';
import { isoDay } from '@market/contract/shared';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { clock } from '@/platform/clock';
import { useSession } from '@/state/session';
import { open } from '@/platform/navigation';
import { Button } from '@/ui/base/button';
import { Card } from '@/ui/base/card';
import { Grow, Row } from '@/ui/base/row';
import { Txt } from '@/ui/base/txt';
import { OptionSheet } from '@/ui/overlay/option-sheet';
import { useSay } from '@/ui/language';
import { WindowLine } from '../../_components/window-line';
import { useReminder } from '../_hooks/use-reminder';
import classes from './window-card.module.scss';

/** 申报、报名的起止，and a reminder before the end. */
export function WindowCard({ spec, record }: { spec: RecordTypeSpec; record: RecordDetail }) {
  const say = useSay();
  const today = isoDay(clock.now());
  const window = windowOf(spec, record.fields, today);
  const signedIn = useSession(({ actor }) => actor !== undefined);
  const { reminder, set, cancel } = useReminder(record.id, window !== undefined && signedIn);
  const [choosing, setChoosing] = useState(false);
  if (!window) return null;
  const leads = possibleLeads(window.closesOn, today);
  const options = leads.map((lead) => ({
    key: String(lead),
    label: say('截止前 {lead} 天', { lead }),
    note: say('早上 9:00 发站内信'),
  }));
  return (
    <Card padded spaced>
      <Txt as="title4">{say('{label}时间', { label: say(window.label) })}</Txt>
      <WindowLine window={window} />
      {reminder && (
        <Row between gap={8}>
          <Grow>
            <Txt as="label" tone="success">
              {say('截止前 {lead} 天提醒我', { lead: reminder.lead })}
            </Txt>
          </Grow>
          <Button kind="text" small onTap={() => void cancel()}>
            {say('不再提醒')}
          </Button>
        </Row>
      )}
      {!reminder && leads.length > 0 && (
        <View className={classes.act}>
          <Button kind="soft" small icon="clock" onTap={() => (signedIn ? setChoosing(true) : void open('signIn'))}>
            {say('我要提醒')}
          </Button>
        </View>
      )}
      <OptionSheet
        open={choosing}
        title={say('什么时候提醒')}
        options={options}
        value={[]}
        onPick={(key) => {
          setChoosing(false);
          const lead = leads.find((one) => String(one) === key);
          if (lead) void set(lead);
        }}
        onClose={() => setChoosing(false)}
      />
    </Card>
  );
}
