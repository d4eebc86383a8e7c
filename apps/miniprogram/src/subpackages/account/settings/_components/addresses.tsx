import type { ChannelView, Preferences } from '@market/contract/preference';
import { useState } from 'react';
import { Button } from '@/ui/base/button';
import { Cell, CellGroup } from '@/ui/base/cell';
import { SectionHead } from '@/ui/base/section-head';
import { useMoveAway } from '../_hooks/use-move-away';
import { AddressSheet, type WrittenChannel } from './address-sheet';

export interface AddressesProps {
  channels: readonly ChannelView[];
  onChange: (preferences: Preferences) => void;
  onRemoved: () => void;
}

const titles: Record<WrittenChannel, string> = { sms: '手机号', email: '邮箱' };

/** The phone and the mailbox that messages go to: proven, or not used. */
export function Addresses({ channels, onChange, onRemoved }: AddressesProps) {
  const [asking, setAsking] = useState<WrittenChannel>();
  const remove = useMoveAway(onRemoved);
  const written = channels.flatMap(({ channel, ...where }) => (channel === 'wechat' ? [] : [{ channel, ...where }]));
  if (written.length === 0) return null;
  return (
    <>
      <SectionHead title="发到哪里" />
      <CellGroup>
        {written.map(({ channel, address, removable }) => (
          <Cell
            key={channel}
            title={titles[channel]}
            note={address ?? '没有验证，不能选'}
            extra={
              <>
                <Button kind="text" small onTap={() => setAsking(channel)}>
                  {address === null ? '验证' : '更换'}
                </Button>
                {removable && (
                  <Button kind="text" small onTap={() => void remove(channel)}>
                    撤下
                  </Button>
                )}
              </>
            }
          />
        ))}
      </CellGroup>
      {asking && (
        <AddressSheet
          channel={asking}
          title={titles[asking]}
          onClose={() => setAsking(undefined)}
          onDone={(preferences) => {
            setAsking(undefined);
            onChange(preferences);
          }}
        />
      )}
    </>
  );
}
